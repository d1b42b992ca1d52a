import { limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { adjudicationToCourt as handOver } from '#policy/hand-overs/adjudication-to-court'
import { ipEvidenceProvisions2020 } from '#policy/sources/ip-evidence-provisions-2020'

/** In time, and no number. */
const inTime = [notSet('2020-11-18', cite(ipEvidenceProvisions2020, '第六条'))]

export const adjudicationToCourt = limitsOf(handOver, {
  sending: inTime,
  receipt: inTime,
  decision: inTime,
  correction: inTime,
  answer: inTime,
})
