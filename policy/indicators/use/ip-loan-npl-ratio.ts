import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipLoanBalance } from '#policy/inputs/ip-loan-balance'
import { nonPerformingIpLoans } from '#policy/inputs/non-performing-ip-loans'
import { usePromotion } from '#policy/missions/use-promotion'
import { nfraIpLoanStatistics } from '#policy/sources/nfra-ip-loan-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const ipLoanNplRatio = defineIndicator({
  id: 'ip-loan-npl-ratio',
  code: 'U20',
  label: {
    zh: '知识产权质押贷款不良率',
    en: 'Non-performing share of loans pledged with intellectual property',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'standard-contribution'),
    cite(nfraIpLoanStatistics),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '%', en: '%' },
  decimals: 2,
  better: 'lower',
  mark: 'unverified',
  value: ratio(input(nonPerformingIpLoans), input(ipLoanBalance), { per: 100 }),
  examples: [
    {
      says: { zh: '质押贷款余额120亿元，其中不良1.5亿元', en: '1.5 of a balance of 120' },
      on: '2025-12-31',
      given: { inputs: { 'non-performing-ip-loans': 1.5, 'ip-loan-balance': 120 } },
      expect: 1.25,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'non-performing-ip-loans': 0, 'ip-loan-balance': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'ip-loan-balance': 120 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
