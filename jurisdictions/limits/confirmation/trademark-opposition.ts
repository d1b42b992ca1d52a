import { days, months } from '#kernel/procedures/duration'
import { limit, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { trademarkOpposition as procedure } from '#policy/procedures/confirmation/trademark-opposition'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'
import { trademarkLaw2026 } from '#policy/sources/trademark-law-2026'
import { trademarkRegulations2014 } from '#policy/sources/trademark-regulations-2014'

const until = '2027-01-01'
const sixMonthsBySuperior = { extensions: [{ value: months(6), by: 'higher-authority' }] }
const sixMonthsByHead = { extensions: [{ value: months(6), by: 'head-of-authority' }] }
const straddles = {
  zh: '公告期跨越2027年1月1日，未见新法的过渡规定；此处依公告之日的法律。',
  en: 'The announcement runs past 1 January 2027; no transition was found, the law of its first day is applied.',
}

export const trademarkOpposition = limitsOf(procedure, {
  opposition: [
    limit('2019-11-01', months(3), cite(trademarkLaw2019, '第三十三条'), { until: '2026-10-01' }),
    limit('2026-10-01', months(3), cite(trademarkLaw2019, '第三十三条'), { until, doubt: straddles }),
    limit('2027-01-01', months(2), cite(trademarkLaw2026, '第三十六条')),
  ],
  decision: [
    limit('2019-11-01', months(12), cite(trademarkLaw2019, '第三十五条'), { until, ...sixMonthsBySuperior }),
    limit('2027-01-01', months(12), cite(trademarkLaw2026, '第三十八条'), sixMonthsByHead),
  ],
  answer: [limit('2014-05-01', days(30), cite(trademarkRegulations2014, '第二十七条'))],
  'opponent-evidence': [limit('2014-05-01', months(3), cite(trademarkRegulations2014, '第二十七条'))],
  'applicant-evidence': [limit('2014-05-01', months(3), cite(trademarkRegulations2014, '第二十七条'))],
  review: [
    limit('2019-11-01', days(15), cite(trademarkLaw2019, '第三十五条'), { until }),
    limit('2027-01-01', days(15), cite(trademarkLaw2026, '第三十八条')),
  ],
  'review-decision': [
    limit('2019-11-01', months(12), cite(trademarkLaw2019, '第三十五条'), { until, ...sixMonthsBySuperior }),
    limit('2027-01-01', months(12), cite(trademarkLaw2026, '第三十八条'), sixMonthsByHead),
  ],
  action: [
    limit('2019-11-01', days(30), cite(trademarkLaw2019, '第三十五条'), { until }),
    limit('2027-01-01', days(30), cite(trademarkLaw2026, '第三十八条')),
  ],
})
