import { workingDays } from '#kernel/procedures/duration'
import { limit, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { complaint as procedure } from '#policy/procedures/social-supervision/complaint'
import { complaintHandlingMeasures2019 as measures } from '#policy/sources/complaint-handling-measures-2019'

export const complaint = limitsOf(procedure, {
  triage: [limit('2020-01-01', workingDays(7), cite(measures, '第十四条'))],
  mediation: [limit('2020-01-01', workingDays(45), cite(measures, '第二十一条'))],
  notice: [limit('2020-01-01', workingDays(7), cite(measures, '第二十一条'))],
})
