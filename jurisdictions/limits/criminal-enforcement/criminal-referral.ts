import { days, hours } from '#kernel/procedures/duration'
import { limit, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { criminalReferral as procedure } from '#policy/procedures/criminal-enforcement/criminal-referral'
import { crimeReferralRegulations2020 as regulations } from '#policy/sources/crime-referral-regulations-2020'
import { policeCriminalProcedure2020 as provisions } from '#policy/sources/police-criminal-procedure-2020'
import { procuratorateCriminalProcedure2019 as rules } from '#policy/sources/procuratorate-criminal-procedure-2019'

const regulated = '2020-08-07'
const police = '2020-09-01'
const procuratorate = '2019-12-30'
const objection = cite(regulations, '第九条')

export const criminalReferral = limitsOf(procedure, {
  report: [notSet(regulated, cite(regulations, '第五条'))],
  approval: [limit(regulated, days(3), cite(regulations, '第五条'))],
  delivery: [limit(regulated, hours(24), cite(regulations, '第五条'))],
  'police-review': [limit(regulated, days(3), cite(regulations, '第八条'))],
  forwarding: [limit(regulated, hours(24), cite(regulations, '第七条'))],
  'supplement-notice': [limit(police, hours(24), cite(provisions, '第一百八十条'))],
  supplement: [limit(police, days(3), cite(provisions, '第一百八十条'))],
  'filing-notice': [notSet(regulated, cite(regulations, '第八条'))],
  'goods-hand-over': [limit(regulated, days(3), cite(regulations, '第十二条'))],
  reconsideration: [limit(regulated, days(3), objection)],
  'reconsideration-reply': [limit(regulated, days(3), objection)],
  'supervision-request': [limit(regulated, days(3), objection)],
  'supervision-review': [notSet(procuratorate, cite(rules, '第五百五十八条'))],
  explanation: [limit(procuratorate, days(7), cite(rules, '第五百六十条'))],
  'supervision-answer': [limit(procuratorate, days(10), cite(rules, '第五百六十一条'))],
  'ordered-filing': [limit(procuratorate, days(15), cite(rules, '第五百六十三条'))],
  handling: [notSet(regulated, cite(regulations, '第十条'))],
})
