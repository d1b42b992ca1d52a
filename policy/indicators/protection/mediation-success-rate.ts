import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipMediations } from '#policy/inputs/ip-mediations'
import { ipMediationsSucceeded } from '#policy/inputs/ip-mediations-succeeded'
import { grandProtection } from '#policy/missions/grand-protection'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const mediationSuccessRate = defineIndicator({
  id: 'mediation-success-rate',
  code: 'R20b',
  label: { zh: '知识产权调解成功率', en: 'Success rate of mediation' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-arbitration-mediation'),
    cite(cnipaAnnualStatistics),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  value: ratio(input(ipMediationsSucceeded), input(ipMediations), { per: 100 }),
  examples: [
    {
      says: { zh: '调解620件，成功465件', en: '465 of 620 mediations succeeded' },
      on: '2025-12-31',
      given: { inputs: { 'ip-mediations-succeeded': 465, 'ip-mediations': 620 } },
      expect: 75,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'ip-mediations-succeeded': 0, 'ip-mediations': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'ip-mediations': 620 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
