import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipCrimesReferred } from '#policy/inputs/ip-crimes-referred'
import { suspectedIpCrimes } from '#policy/inputs/suspected-ip-crimes'
import { grandProtection } from '#policy/missions/grand-protection'
import { crimeReferralRegulations2020 } from '#policy/sources/crime-referral-regulations-2020'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const crimeReferralRate = defineIndicator({
  id: 'crime-referral-rate',
  code: 'R11',
  label: { zh: '涉嫌犯罪案件移送率', en: 'Suspected crimes referred' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-criminal-enforcement'),
    cite(crimeReferralRegulations2020, '第三条', 'unverified'),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: ratio(input(ipCrimesReferred), input(suspectedIpCrimes), { per: 100 }),
  examples: [
    {
      says: {
        zh: '达到移送标准的案件20件，移送18件',
        en: '18 of 20 cases that reached the threshold were referred',
      },
      on: '2025-12-31',
      given: { inputs: { 'ip-crimes-referred': 18, 'suspected-ip-crimes': 20 } },
      expect: 90,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'ip-crimes-referred': 0, 'suspected-ip-crimes': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'suspected-ip-crimes': 20 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
