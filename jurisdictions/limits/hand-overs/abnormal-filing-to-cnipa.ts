import { limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { abnormalFilingToCnipa as handOver } from '#policy/hand-overs/abnormal-filing-to-cnipa'
import { filingConductOrder77 } from '#policy/sources/filing-conduct-order-77'

/** In time, and no number. */
const inTime = [notSet('2024-01-20', cite(filingConductOrder77, '第十一条'))]

export const abnormalFilingToCnipa = limitsOf(handOver, {
  sending: inTime,
  receipt: inTime,
  decision: inTime,
  correction: inTime,
  answer: inTime,
})
