import { days, months } from '#kernel/procedures/duration'
import { limit, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { civilAppeal as procedure } from '#policy/procedures/courts/civil-appeal'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'
import { courtTrialLimits2000 } from '#policy/sources/court-trial-limits-2000'

const from = '2024-01-01'
const law = (article: string) => cite(civilProcedureLaw2023, article)

export const civilAppeal = limitsOf(procedure, {
  'passing-down': [limit(from, days(5), law('第一百七十三条'))],
  'copy-service': [limit(from, days(5), law('第一百七十四条'))],
  answer: [limit(from, days(15), law('第一百七十四条'))],
  'answer-abroad': [limit(from, days(30), law('第二百八十六条'))],
  forwarding: [limit(from, days(5), law('第一百七十四条'))],
  transmission: [limit(from, days(5), law('第一百七十四条'))],
  docketing: [limit(from, days(5), cite(courtTrialLimits2000, '第六条'))],
  trial: [
    limit(from, months(3), law('第一百八十三条'), {
      // The law sets no number for the president; the Provisions of 2000 do.
      extensions: [
        { value: months(3), by: 'head-of-authority', basis: cite(courtTrialLimits2000, '第二条') },
      ],
    }),
  ],
  'ruling-trial': [limit(from, days(30), law('第一百八十三条'))],
})
