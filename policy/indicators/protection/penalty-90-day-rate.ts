import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipPenaltyCases } from '#policy/inputs/ip-penalty-cases'
import { penaltiesWithin90Days } from '#policy/inputs/penalties-within-90-days'
import { grandProtection } from '#policy/missions/grand-protection'
import { administrativePenaltyLaw2021 } from '#policy/sources/administrative-penalty-law-2021'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const penalty90DayRate = defineIndicator({
  id: 'penalty-90-day-rate',
  code: 'R09',
  label: { zh: '行政处罚90日内办结率', en: 'Penalty cases decided within 90 days' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(administrativePenaltyLaw2021, '第六十条'),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: ratio(input(penaltiesWithin90Days), input(ipPenaltyCases), { per: 100 }),
  examples: [
    {
      says: { zh: '行政处罚案件430件，90日内办结387件', en: '387 of 430 cases were decided within 90 days' },
      on: '2025-12-31',
      given: { inputs: { 'penalties-within-90-days': 387, 'ip-penalty-cases': 430 } },
      expect: 90,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'penalties-within-90-days': 0, 'ip-penalty-cases': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'ip-penalty-cases': 430 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
