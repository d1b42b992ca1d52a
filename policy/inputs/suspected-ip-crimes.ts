import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { marketRegulationStatistics } from '#policy/sources/market-regulation-statistics'

export const suspectedIpCrimes = defineInput({
  id: 'suspected-ip-crimes',
  label: {
    zh: '达到移送标准的涉嫌犯罪案件数（当年累计）',
    en: 'Cases that reached the threshold of referral, year to date',
  },
  unit: { zh: '件', en: 'cases' },
  basis: [cite(marketRegulationStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '公安机关；市场监督管理部门', en: 'Police; market regulators' },
  mark: 'unverified',
})
