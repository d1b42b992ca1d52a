import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { piProducts } from '#policy/inputs/pi-products'
import { usePromotion } from '#policy/missions/use-promotion'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const patentIntensiveProducts = defineIndicator({
  id: 'patent-intensive-products',
  code: 'U17',
  label: { zh: '专利密集型产品备案认定数', en: 'Patent-intensive products filed and recognised' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(cnipaAnnualStatistics),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '件', en: 'products' },
  decimals: 0,
  better: 'higher',
  mark: 'unverified',
  value: input(piProducts),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'pi-products': { '2024': 140 } } },
      expect: 140,
    },
    {
      says: {
        zh: '2024年的数据在年度结束12个月后不再采用',
        en: 'a figure of 2024 no longer stands 12 months after its year has ended',
      },
      on: '2026-01-01',
      given: { inputs: { 'pi-products': { '2024': 140 } } },
      expect: { refused: 'missing-input' },
    },
    {
      says: {
        zh: '未公布数据的，不给出数值，也不以零代替',
        en: 'nothing published, no value, and never a zero',
      },
      on: '2025-03-31',
      given: {},
      expect: { refused: 'missing-input' },
    },
  ],
})
