import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { overseasDisputesGuided } from '#policy/inputs/overseas-disputes-guided'
import { grandProtection } from '#policy/missions/grand-protection'
import { foreignDisputeRegulations2025 } from '#policy/sources/foreign-dispute-regulations-2025'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'

export const overseasDisputesGuidedCount = defineIndicator({
  id: 'overseas-disputes-guided-count',
  code: 'R26a',
  label: { zh: '海外知识产权纠纷应对指导数（累计）', en: 'Overseas disputes guided, cumulative' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(foreignDisputeRegulations2025),
  ],
  standard: exchange,
  mission: grandProtection,
  unit: { zh: '起', en: 'cases' },
  decimals: 0,
  better: 'higher',
  value: input(overseasDisputesGuided),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'overseas-disputes-guided': { '2024': 4200 } } },
      expect: 4200,
    },
    {
      says: {
        zh: '2024年的数据在年度结束12个月后不再采用',
        en: 'a figure of 2024 no longer stands 12 months after its year has ended',
      },
      on: '2026-01-01',
      given: { inputs: { 'overseas-disputes-guided': { '2024': 4200 } } },
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
