import { limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { trademarkExpertiseRequest as handOver } from '#policy/hand-overs/trademark-expertise-request'
import { trademarkLaw2026 } from '#policy/sources/trademark-law-2026'

/** In time, and no number. */
const inTime = [notSet('2027-01-01', cite(trademarkLaw2026, '第七十五条'))]

export const trademarkExpertiseRequest = limitsOf(handOver, {
  sending: inTime,
  receipt: inTime,
  decision: inTime,
  correction: inTime,
  answer: inTime,
})
