import { limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { cnipaAssignsDispute as handOver } from '#policy/hand-overs/cnipa-assigns-dispute'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

/** The Rule sets no period. */
const inTime = [notSet('2024-01-20', cite(patentImplementingRules2023, '第九十六条'))]

export const cnipaAssignsDispute = limitsOf(handOver, {
  sending: inTime,
  receipt: inTime,
  decision: inTime,
  correction: inTime,
  answer: inTime,
})
