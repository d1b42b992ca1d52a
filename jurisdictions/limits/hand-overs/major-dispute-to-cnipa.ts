import { limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { majorDisputeToCnipa as handOver } from '#policy/hand-overs/major-dispute-to-cnipa'
import { adjudicationOrder81 } from '#policy/sources/adjudication-order-81'

/** In time, and no number. */
const inTime = [notSet('2025-02-01', cite(adjudicationOrder81, '第五十七条'))]

export const majorDisputeToCnipa = limitsOf(handOver, {
  sending: inTime,
  receipt: inTime,
  decision: inTime,
  correction: inTime,
  answer: inTime,
})
