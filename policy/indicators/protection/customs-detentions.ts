import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { customsDetentionBatches } from '#policy/inputs/customs-detention-batches'
import { grandProtection } from '#policy/missions/grand-protection'
import { customsIpStatistics } from '#policy/sources/customs-ip-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const customsDetentions = defineIndicator({
  id: 'customs-detentions',
  code: 'R23a',
  label: { zh: '海关扣留侵权嫌疑货物批次', en: 'Batches of suspected goods detained by customs' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(customsIpStatistics),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '批', en: 'batches' },
  decimals: 0,
  better: 'band',
  value: input(customsDetentionBatches),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'customs-detention-batches': { '2024': 62000 } } },
      expect: 62000,
    },
    {
      says: {
        zh: '2024年的数据在年度结束18个月后不再采用',
        en: 'a figure of 2024 no longer stands 18 months after its year has ended',
      },
      on: '2026-07-01',
      given: { inputs: { 'customs-detention-batches': { '2024': 62000 } } },
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
