import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipPledgedLoans } from '#policy/inputs/ip-pledged-loans'
import { usePromotion } from '#policy/missions/use-promotion'
import { nfraIpLoanStatistics } from '#policy/sources/nfra-ip-loan-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const bankLoansPledgedWithIp = defineIndicator({
  id: 'bank-loans-pledged-with-ip',
  code: 'U07',
  label: { zh: '银行知识产权质押贷款累放额', en: 'Bank loans pledged with intellectual property' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'standard-contribution'),
    cite(nfraIpLoanStatistics),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '亿元', en: 'RMB 100 million' },
  decimals: 1,
  better: 'higher',
  value: input(ipPledgedLoans),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'ip-pledged-loans': { '2024': 2555.7 } } },
      expect: 2555.7,
    },
    {
      says: {
        zh: '2024年的数据在年度结束18个月后不再采用',
        en: 'a figure of 2024 no longer stands 18 months after its year has ended',
      },
      on: '2026-07-01',
      given: { inputs: { 'ip-pledged-loans': { '2024': 2555.7 } } },
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
