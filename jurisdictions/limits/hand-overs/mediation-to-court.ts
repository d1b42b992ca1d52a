import { days } from '#kernel/procedures/duration'
import { limit, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { mediationToCourt as handOver } from '#policy/hand-overs/mediation-to-court'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'
import { onlineMediationRules2021 } from '#policy/sources/online-mediation-rules-2021'

/** In time, and no number. */
const inTime = [notSet('2022-01-01', cite(onlineMediationRules2021, '第二十一条'))]

export const mediationToCourt = limitsOf(handOver, {
  sending: inTime,
  receipt: inTime,
  decision: [limit('2024-01-01', days(7), cite(civilProcedureLaw2023, '第一百二十六条'))],
  correction: inTime,
  answer: inTime,
})
