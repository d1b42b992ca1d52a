import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { universityPatentsInStock } from '#policy/inputs/university-patents-in-stock'
import { universityPatentsReviewed } from '#policy/inputs/university-patents-reviewed'
import { usePromotion } from '#policy/missions/use-promotion'
import { scioPressConference202601 } from '#policy/sources/scio-press-conference-2026-01'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const universityPatentsReviewedShare = defineIndicator({
  id: 'university-patents-reviewed-share',
  code: 'U16',
  label: { zh: '高校存量专利盘点率', en: 'Patents of universities that were reviewed' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'standard-contribution'),
    cite(scioPressConference202601),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  value: ratio(input(universityPatentsReviewed), input(universityPatentsInStock), { per: 100 }),
  examples: [
    {
      says: { zh: '存量6000件，已盘点4500件', en: '4,500 of 6,000 patents reviewed' },
      on: '2025-12-31',
      given: { inputs: { 'university-patents-reviewed': 4500, 'university-patents-in-stock': 6000 } },
      expect: 75,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'university-patents-reviewed': 0, 'university-patents-in-stock': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'university-patents-in-stock': 6000 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
