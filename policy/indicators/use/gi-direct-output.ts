import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { giOutput } from '#policy/inputs/gi-output'
import { usePromotion } from '#policy/missions/use-promotion'
import { giProtectionOrder80 } from '#policy/sources/gi-protection-order-80'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const giDirectOutput = defineIndicator({
  id: 'gi-direct-output',
  code: 'U26',
  label: { zh: '地理标志产品直接产值', en: 'Direct output of geographical indication products' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(giProtectionOrder80),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '亿元', en: 'RMB 100 million' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  value: input(giOutput),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'gi-output': { '2024': 86.4 } } },
      expect: 86.4,
    },
    {
      says: {
        zh: '2024年的数据在年度结束24个月后不再采用',
        en: 'a figure of 2024 no longer stands 24 months after its year has ended',
      },
      on: '2027-01-01',
      given: { inputs: { 'gi-output': { '2024': 86.4 } } },
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
