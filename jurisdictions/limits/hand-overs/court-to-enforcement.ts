import { limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { courtToEnforcement as handOver } from '#policy/hand-overs/court-to-enforcement'
import { administrativePenaltyLaw2021 } from '#policy/sources/administrative-penalty-law-2021'

/** In time, and no number. */
const inTime = [notSet('2021-07-15', cite(administrativePenaltyLaw2021, '第二十七条'))]

export const courtToEnforcement = limitsOf(handOver, {
  sending: inTime,
  receipt: inTime,
  decision: inTime,
  correction: inTime,
  answer: inTime,
})
