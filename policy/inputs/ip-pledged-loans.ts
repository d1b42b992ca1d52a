import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { nfraIpLoanStatistics } from '#policy/sources/nfra-ip-loan-statistics'

export const ipPledgedLoans = defineInput({
  id: 'ip-pledged-loans',
  label: {
    zh: '银行知识产权质押贷款累放额（当年累计）',
    en: 'Bank loans pledged with intellectual property, disbursed in the year to date',
  },
  unit: { zh: '亿元', en: 'RMB 100 million' },
  basis: [cite(nfraIpLoanStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '金融监督管理部门', en: 'Financial regulators' },
})
