import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipCrimesReferred } from '#policy/inputs/ip-crimes-referred'
import { referredCrimesFiled } from '#policy/inputs/referred-crimes-filed'
import { grandProtection } from '#policy/missions/grand-protection'
import { crimeReferralRegulations2020 } from '#policy/sources/crime-referral-regulations-2020'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const referredCaseFilingRate = defineIndicator({
  id: 'referred-case-filing-rate',
  code: 'R14',
  label: { zh: '移送案件立案率', en: 'Referred cases filed by the police' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-criminal-enforcement'),
    cite(crimeReferralRegulations2020),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  value: ratio(input(referredCrimesFiled), input(ipCrimesReferred), { per: 100 }),
  examples: [
    {
      says: { zh: '移送案件16件，立案12件', en: '12 of 16 referred cases were filed' },
      on: '2025-12-31',
      given: { inputs: { 'referred-crimes-filed': 12, 'ip-crimes-referred': 16 } },
      expect: 75,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'referred-crimes-filed': 0, 'ip-crimes-referred': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'ip-crimes-referred': 16 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
