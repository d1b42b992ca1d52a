import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipSecuritisation } from '#policy/inputs/ip-securitisation'
import { usePromotion } from '#policy/missions/use-promotion'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const ipSecuritiesIssued = defineIndicator({
  id: 'ip-securities-issued',
  code: 'U19',
  label: { zh: '知识产权证券化发行规模', en: 'Intellectual property securities issued' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'standard-contribution'),
    cite(cnipaAnnualStatistics),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '亿元', en: 'RMB 100 million' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  value: input(ipSecuritisation),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'ip-securitisation': { '2024': 8.4 } } },
      expect: 8.4,
    },
    {
      says: {
        zh: '2024年的数据在年度结束18个月后不再采用',
        en: 'a figure of 2024 no longer stands 18 months after its year has ended',
      },
      on: '2026-07-01',
      given: { inputs: { 'ip-securitisation': { '2024': 8.4 } } },
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
