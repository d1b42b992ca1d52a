import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { activitiesIpReviewed } from '#policy/inputs/activities-ip-reviewed'
import { activitiesOwingIpReview } from '#policy/inputs/activities-owing-ip-review'
import { managementCapability } from '#policy/missions/management-capability'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const ipReviewCoverage = defineIndicator({
  id: 'ip-review-coverage',
  code: 'G07',
  label: {
    zh: '重大经济科技活动知识产权分析评议覆盖率',
    en: 'Major economic and technological activities reviewed for intellectual property',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-1'),
    cite(strongIpCityOpinions2016, 'main-line'),
    cite(guangdongIpRegulations2022, '第十一条'),
  ],
  standard: governance,
  mission: managementCapability,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  value: ratio(input(activitiesIpReviewed), input(activitiesOwingIpReview), { per: 100 }),
  note: {
    zh: '应当评议的范围依本地规定；所引条款是广东省的规定。',
    en: 'Which activities owe a review the local rule decides; the one cited is that of Guangdong.',
  },
  examples: [
    {
      says: { zh: '应当评议16项，已评议12项', en: 'twelve of sixteen activities reviewed' },
      on: '2025-12-31',
      given: { inputs: { 'activities-ip-reviewed': 12, 'activities-owing-ip-review': 16 } },
      expect: 75,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'activities-ip-reviewed': 0, 'activities-owing-ip-review': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'activities-owing-ip-review': 16 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
