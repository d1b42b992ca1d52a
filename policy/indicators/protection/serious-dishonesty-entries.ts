import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { seriousDishonestyEntities } from '#policy/inputs/serious-dishonesty-entities'
import { grandProtection } from '#policy/missions/grand-protection'
import { marketRegulationStatistics } from '#policy/sources/market-regulation-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const seriousDishonestyEntries = defineIndicator({
  id: 'serious-dishonesty-entries',
  code: 'R32',
  label: { zh: '知识产权严重违法失信主体数', en: 'Entities on the list of serious dishonesty' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-social-supervision'),
    cite(marketRegulationStatistics),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '个', en: 'items' },
  decimals: 0,
  better: 'lower',
  mark: 'unverified',
  value: input(seriousDishonestyEntities),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'serious-dishonesty-entities': { '2024': 3 } } },
      expect: 3,
    },
    {
      says: {
        zh: '2024年的数据在年度结束12个月后不再采用',
        en: 'a figure of 2024 no longer stands 12 months after its year has ended',
      },
      on: '2026-01-01',
      given: { inputs: { 'serious-dishonesty-entities': { '2024': 3 } } },
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
