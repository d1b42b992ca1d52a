import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipSubsidiesApproved } from '#policy/inputs/ip-subsidies-approved'
import { ipSubsidiesPaidInTime } from '#policy/inputs/ip-subsidies-paid-in-time'
import { managementCapability } from '#policy/missions/management-capability'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const subsidiesPaidInTime = defineIndicator({
  id: 'subsidies-paid-in-time',
  code: 'G10',
  label: { zh: '知识产权政策兑现及时率', en: 'Subsidies paid in time' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-1'),
    cite(strongIpCityOpinions2016, 'feature-management-system'),
    cite(houseWorkingRules),
  ],
  standard: governance,
  mission: managementCapability,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  value: ratio(input(ipSubsidiesPaidInTime), input(ipSubsidiesApproved), { per: 100 }),
  note: {
    zh: '承诺的期限由各市公布，没有统一规定。',
    en: 'Each city publishes the days it promises; no instrument sets them.',
  },
  examples: [
    {
      says: { zh: '应兑现80项，按期兑现60项', en: '60 of 80 subsidies paid in time' },
      on: '2025-12-31',
      given: { inputs: { 'ip-subsidies-paid-in-time': 60, 'ip-subsidies-approved': 80 } },
      expect: 75,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'ip-subsidies-paid-in-time': 0, 'ip-subsidies-approved': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'ip-subsidies-approved': 80 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
