import { limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { adjudicationToMediation as handOver } from '#policy/hand-overs/adjudication-to-mediation'
import { adjudicationOrder81 } from '#policy/sources/adjudication-order-81'

/** In time, and no number. */
const inTime = [notSet('2025-02-01', cite(adjudicationOrder81, '第三十五条'))]

export const adjudicationToMediation = limitsOf(handOver, {
  sending: inTime,
  receipt: inTime,
  decision: inTime,
  correction: inTime,
  answer: inTime,
})
