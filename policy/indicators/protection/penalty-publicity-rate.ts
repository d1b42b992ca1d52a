import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipPenaltyCases } from '#policy/inputs/ip-penalty-cases'
import { penaltiesPublishedInTime } from '#policy/inputs/penalties-published-in-time'
import { grandProtection } from '#policy/missions/grand-protection'
import { penaltyPublicityProvisions2021 } from '#policy/sources/penalty-publicity-provisions-2021'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const penaltyPublicityRate = defineIndicator({
  id: 'penalty-publicity-rate',
  code: 'R10',
  label: { zh: '行政处罚信息20个工作日公示率', en: 'Penalties published within 20 working days' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-social-supervision'),
    cite(penaltyPublicityProvisions2021, '第九条'),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: ratio(input(penaltiesPublishedInTime), input(ipPenaltyCases), { per: 100 }),
  examples: [
    {
      says: { zh: '行政处罚430件，按时公示344件', en: '344 of 430 penalties were published in time' },
      on: '2025-12-31',
      given: { inputs: { 'penalties-published-in-time': 344, 'ip-penalty-cases': 430 } },
      expect: 80,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'penalties-published-in-time': 0, 'ip-penalty-cases': 0 } },
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
