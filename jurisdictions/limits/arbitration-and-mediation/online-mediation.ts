import { days, workingDays } from '#kernel/procedures/duration'
import { limit, limitAsDecided, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { onlineMediation as procedure } from '#policy/procedures/arbitration-and-mediation/online-mediation'
import { onlineMediationRules2021 as rules } from '#policy/sources/online-mediation-rules-2021'

export const onlineMediation = limitsOf(procedure, {
  assignment: [limit('2022-01-01', workingDays(3), cite(rules, '第十条'))],
  acceptance: [limit('2022-01-01', workingDays(3), cite(rules, '第十二条'))],
  invitation: [limit('2022-01-01', workingDays(3), cite(rules, '第十五条'))],
  'before-filing': [limit('2022-01-01', days(30), cite(rules, '第二十四条'))],
  ordinary: [limit('2022-01-01', days(15), cite(rules, '第二十四条'))],
  simplified: [limit('2022-01-01', days(7), cite(rules, '第二十四条'))],
  // Prolonged by consent of all, mediation lasts as long as they agreed.
  prolongation: [
    limitAsDecided('2022-01-01', { fact: 'agreedUntil', unit: 'day' }, cite(rules, '第二十四条'), {
      extensions: [{ value: { fact: 'moreDays', unit: 'day' }, by: 'mediator', repeats: true }],
    }),
  ],
})
