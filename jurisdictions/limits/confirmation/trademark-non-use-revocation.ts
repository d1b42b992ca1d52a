import { days, months } from '#kernel/procedures/duration'
import { limit, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { trademarkNonUseRevocation as procedure } from '#policy/procedures/confirmation/trademark-non-use-revocation'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'
import { trademarkLaw2026 } from '#policy/sources/trademark-law-2026'
import { trademarkRegulations2014 } from '#policy/sources/trademark-regulations-2014'

const until = '2027-01-01'
const threeMonthsBySuperior = { extensions: [{ value: months(3), by: 'higher-authority' }] }
const threeMonthsByHead = { extensions: [{ value: months(3), by: 'head-of-authority' }] }

export const trademarkNonUseRevocation = limitsOf(procedure, {
  decision: [
    limit('2019-11-01', months(9), cite(trademarkLaw2019, '第四十九条'), { until, ...threeMonthsBySuperior }),
    limit('2027-01-01', months(9), cite(trademarkLaw2026, '第五十七条'), threeMonthsByHead),
  ],
  evidence: [limit('2014-05-01', months(2), cite(trademarkRegulations2014, '第六十六条'))],
  review: [
    limit('2019-11-01', days(15), cite(trademarkLaw2019, '第五十四条'), { until }),
    limit('2027-01-01', days(15), cite(trademarkLaw2026, '第五十八条')),
  ],
  'review-decision': [
    limit('2019-11-01', months(9), cite(trademarkLaw2019, '第五十四条'), { until, ...threeMonthsBySuperior }),
    limit('2027-01-01', months(9), cite(trademarkLaw2026, '第五十八条'), threeMonthsByHead),
  ],
  action: [
    limit('2019-11-01', days(30), cite(trademarkLaw2019, '第五十四条'), { until }),
    limit('2027-01-01', days(30), cite(trademarkLaw2026, '第五十八条')),
  ],
})
