import { days, months } from '#kernel/procedures/duration'
import { limit, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { trademarkInvalidation as procedure } from '#policy/procedures/confirmation/trademark-invalidation'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'
import { trademarkLaw2026 } from '#policy/sources/trademark-law-2026'
import { trademarkRegulations2014 } from '#policy/sources/trademark-regulations-2014'

const until = '2027-01-01'
const regulations = (article: string) => cite(trademarkRegulations2014, article)
const by = (role: string, count: number) => ({ extensions: [{ value: months(count), by: role }] })

const wholeDays = {
  zh: '“若干日前”是否须在通知与开庭之间间隔足数的整日，条文未明。',
  en: 'Whether so many whole days must lie between the notice and the hearing is not said.',
}

export const trademarkInvalidation = limitsOf(procedure, {
  'absolute-decision': [
    limit('2019-11-01', months(9), cite(trademarkLaw2019, '第四十四条'), {
      until,
      ...by('higher-authority', 3),
    }),
    limit('2027-01-01', months(9), cite(trademarkLaw2026, '第五十条'), by('head-of-authority', 3)),
  ],
  'relative-decision': [
    limit('2019-11-01', months(12), cite(trademarkLaw2019, '第四十五条'), {
      until,
      ...by('higher-authority', 6),
    }),
    limit('2027-01-01', months(12), cite(trademarkLaw2026, '第五十一条'), by('head-of-authority', 6)),
  ],
  correction: [limit('2014-05-01', days(30), regulations('第五十七条'))],
  answer: [limit('2014-05-01', days(30), regulations('第五十八条'))],
  'claimant-evidence': [limit('2014-05-01', months(3), regulations('第五十九条'))],
  'holder-evidence': [limit('2014-05-01', months(3), regulations('第五十九条'))],
  'hearing-notice': [
    limit('2014-05-01', days(15), regulations('第六十条'), { ahead: true, doubt: wholeDays }),
  ],
  action: [
    limit('2019-11-01', days(30), cite(trademarkLaw2019, '第四十五条'), { until }),
    limit('2027-01-01', days(30), cite(trademarkLaw2026, '第五十一条')),
  ],
})
