import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipCasesReceived } from '#policy/inputs/ip-cases-received'
import { residentPopulation } from '#policy/inputs/resident-population'
import { grandProtection } from '#policy/missions/grand-protection'
import { courtIpStatistics } from '#policy/sources/court-ip-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const ipCasesPerMillion = defineIndicator({
  id: 'ip-cases-per-million',
  code: 'R36',
  label: {
    zh: '每百万人口知识产权一审民事收案',
    en: 'First-instance civil intellectual property cases per million residents',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-trial'),
    cite(courtIpStatistics),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '件/百万人', en: 'cases per million residents' },
  decimals: 1,
  better: 'band',
  mark: 'unverified',
  value: ratio(input(ipCasesReceived), input(residentPopulation), { per: 100 }),
  examples: [
    {
      says: { zh: '收案1800件，常住人口900万人', en: '1,800 cases and nine million residents' },
      on: '2025-12-31',
      given: { inputs: { 'ip-cases-received': 1800, 'resident-population': 900 } },
      expect: 200,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'ip-cases-received': 0, 'resident-population': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'resident-population': 900 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
