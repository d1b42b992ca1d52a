import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { ipPledgedLoans } from '#policy/inputs/ip-pledged-loans'
import { nfraIpLoanStatistics } from '#policy/sources/nfra-ip-loan-statistics'

export const ipPledgedLoans2024 = definePublication({
  id: 'ip-pledged-loans-2024',
  label: { zh: '2024年银行业知识产权质押贷款', en: 'Bank loans pledged with intellectual property, 2024' },
  source: nfraIpLoanStatistics,
  vintage: '2024-12-31',
  series: [stated(ipPledgedLoans, NATION, '2024', '2555.7')],
})
