import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { digitalEconomyInventions } from '#policy/inputs/digital-economy-inventions'
import { usePromotion } from '#policy/missions/use-promotion'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const digitalEconomyInventionsInForce = defineIndicator({
  id: 'digital-economy-inventions-in-force',
  code: 'C39',
  label: {
    zh: '数字经济核心产业发明专利有效量',
    en: 'Valid invention patents of the core digital-economy industries',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(ipPlan15th),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '件', en: 'rights' },
  decimals: 0,
  better: 'higher',
  value: input(digitalEconomyInventions),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'digital-economy-inventions': { '2024': 5200 } } },
      expect: 5200,
    },
    {
      says: {
        zh: '2024年的数据在年度结束12个月后不再采用',
        en: 'a figure of 2024 no longer stands 12 months after its year has ended',
      },
      on: '2026-01-01',
      given: { inputs: { 'digital-economy-inventions': { '2024': 5200 } } },
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
