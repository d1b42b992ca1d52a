import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipPenaltyAmount } from '#policy/inputs/ip-penalty-amount'
import { grandProtection } from '#policy/missions/grand-protection'
import { marketRegulationStatistics } from '#policy/sources/market-regulation-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const administrativePenaltyAmount = defineIndicator({
  id: 'administrative-penalty-amount',
  code: 'R08b',
  label: { zh: '知识产权行政处罚罚没额', en: 'Fines and confiscations in penalty cases' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(marketRegulationStatistics),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '万元', en: 'RMB 10,000' },
  decimals: 1,
  better: 'band',
  mark: 'unverified',
  value: input(ipPenaltyAmount),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'ip-penalty-amount': { '2024': 1250.5 } } },
      expect: 1250.5,
    },
    {
      says: {
        zh: '2024年的数据在年度结束18个月后不再采用',
        en: 'a figure of 2024 no longer stands 18 months after its year has ended',
      },
      on: '2026-07-01',
      given: { inputs: { 'ip-penalty-amount': { '2024': 1250.5 } } },
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
