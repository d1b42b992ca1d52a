import { days, hours } from '#kernel/procedures/duration'
import { limit, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { customsToPolice as handOver } from '#policy/hand-overs/customs-to-police'
import { crimeReferralRegulations2020 } from '#policy/sources/crime-referral-regulations-2020'
import { policeCriminalProcedure2020 } from '#policy/sources/police-criminal-procedure-2020'

export const customsToPolice = limitsOf(handOver, {
  sending: [limit('2020-08-07', hours(24), cite(crimeReferralRegulations2020, '第五条'))],
  receipt: [notSet('2020-08-07', cite(crimeReferralRegulations2020, '第七条'))],
  decision: [
    limit('2020-09-01', hours(24), cite(policeCriminalProcedure2020, '第一百八十条'), {
      doubt: {
        zh: '材料不全的，二十四小时内告知补正，不得以材料不全为由不接受。',
        en: 'What is missing is asked for in 24 hours; a case is not refused for it.',
      },
    }),
  ],
  correction: [limit('2020-09-01', days(3), cite(policeCriminalProcedure2020, '第一百八十条'))],
  answer: [
    limit('2020-08-07', days(3), cite(crimeReferralRegulations2020, '第八条'), {
      doubt: {
        zh: '自接受移送的案件之日起算，以在回执上签字之日为接受之日。',
        en: 'Runs from taking the case over, for which the day of the receipt is taken.',
      },
    }),
  ],
})
