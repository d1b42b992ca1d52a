import { days, months, years } from '#kernel/procedures/duration'
import { limit, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { civilEnforcement as procedure } from '#policy/procedures/courts/civil-enforcement'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'
import { courtTrialLimits2000 } from '#policy/sources/court-trial-limits-2000'

const from = '2024-01-01'
const law = (article: string) => cite(civilProcedureLaw2023, article)
const provisions = (article: string) => cite(courtTrialLimits2000, article)

export const civilEnforcement = limitsOf(procedure, {
  application: [limit(from, years(2), law('第二百五十条'))],
  docketing: [limit(from, days(7), provisions('第六条'))],
  execution: [
    limit(from, months(6), provisions('第五条'), {
      // What is still needed after three months is reported to the high court, and no length is set.
      extensions: [
        { value: months(3), by: 'head-of-authority' },
        { value: { fact: 'extensionDays', unit: 'day' }, by: 'head-of-authority', repeats: true },
      ],
    }),
  ],
  'non-execution': [limit(from, months(6), law('第二百三十七条'))],
  objection: [limit(from, days(15), law('第二百三十六条'))],
  reconsideration: [limit(from, days(10), law('第二百三十六条'))],
  'third-party-objection': [limit(from, days(15), law('第二百三十八条'))],
  'claim-suit': [limit(from, days(15), law('第二百三十八条'))],
})
