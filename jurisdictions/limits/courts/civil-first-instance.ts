import { days, months, years } from '#kernel/procedures/duration'
import { limit, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { civilFirstInstance as procedure } from '#policy/procedures/courts/civil-first-instance'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'
import { courtTrialLimits2000 } from '#policy/sources/court-trial-limits-2000'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

const from = '2024-01-01'
const law = (article: string) => cite(civilProcedureLaw2023, article)
const byPresident = (count: number) => ({ value: months(count), by: 'head-of-authority' })

const wholeDays = {
  zh: '“若干日前”是否须在通知与开庭之间间隔足数的整日，条文未明。',
  en: 'Whether so many whole days must lie between the notice and the hearing is not said.',
}

export const civilFirstInstance = limitsOf(procedure, {
  limitation: [limit('2021-06-01', years(3), cite(patentLaw2020, '第七十四条'))],
  filing: [limit(from, days(7), law('第一百二十六条'))],
  service: [limit(from, days(5), law('第一百二十八条'))],
  'public-service': [limit(from, days(30), law('第九十五条'))],
  'public-service-abroad': [limit(from, days(60), law('第二百八十三条'))],
  answer: [limit(from, days(15), law('第一百二十八条'))],
  'answer-abroad': [limit(from, days(30), law('第二百八十五条'))],
  forwarding: [limit(from, days(5), law('第一百二十八条'))],
  trial: [
    limit(from, months(6), law('第一百五十二条'), {
      extensions: [
        byPresident(6),
        // The law sets no number for the court above; the Provisions of 2000 do.
        { value: months(3), by: 'higher-authority', basis: cite(courtTrialLimits2000, '第二条') },
      ],
    }),
  ],
  'simplified-trial': [limit(from, months(3), law('第一百六十四条'), { extensions: [byPresident(1)] })],
  'small-claim-trial': [limit(from, months(2), law('第一百六十八条'), { extensions: [byPresident(1)] })],
  'hearing-notice': [limit(from, days(3), law('第一百三十九条'), { ahead: true, doubt: wholeDays })],
  delivery: [limit(from, days(10), law('第一百五十一条'))],
  appeal: [limit(from, days(15), law('第一百七十一条'))],
  'appeal-ruling': [limit(from, days(10), law('第一百七十一条'))],
  'appeal-abroad': [limit(from, days(30), law('第二百八十六条'))],
})
