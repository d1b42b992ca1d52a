import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipCasesConcluded } from '#policy/inputs/ip-cases-concluded'
import { ipCasesSettled } from '#policy/inputs/ip-cases-settled'
import { grandProtection } from '#policy/missions/grand-protection'
import { courtIpStatistics } from '#policy/sources/court-ip-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const civilSettlementRate = defineIndicator({
  id: 'civil-settlement-rate',
  code: 'R19',
  label: { zh: '知识产权民事案件调撤率', en: 'Civil cases mediated or withdrawn' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-trial'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-arbitration-mediation'),
    cite(courtIpStatistics),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: ratio(input(ipCasesSettled), input(ipCasesConcluded), { per: 100 }),
  examples: [
    {
      says: { zh: '审结800件，其中调解、撤诉520件', en: '520 of 800 cases ended by mediation or withdrawal' },
      on: '2025-12-31',
      given: { inputs: { 'ip-cases-settled': 520, 'ip-cases-concluded': 800 } },
      expect: 65,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'ip-cases-settled': 0, 'ip-cases-concluded': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'ip-cases-concluded': 800 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
