import { limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { mediationToNotary as handOver } from '#policy/hand-overs/mediation-to-notary'
import { adjudicationOrder81 } from '#policy/sources/adjudication-order-81'

/** In time, and no number. */
const inTime = [notSet('2025-02-01', cite(adjudicationOrder81, '第六十九条'))]

export const mediationToNotary = limitsOf(handOver, {
  sending: inTime,
  receipt: inTime,
  decision: inTime,
  correction: inTime,
  answer: inTime,
})
