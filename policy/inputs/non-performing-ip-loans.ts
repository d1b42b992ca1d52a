import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { nfraIpLoanStatistics } from '#policy/sources/nfra-ip-loan-statistics'

export const nonPerformingIpLoans = defineInput({
  id: 'non-performing-ip-loans',
  label: {
    zh: '知识产权质押不良贷款余额',
    en: 'Balance of non-performing loans pledged with intellectual property',
  },
  unit: { zh: '亿元', en: 'RMB 100 million' },
  basis: [cite(nfraIpLoanStatistics)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '金融监督管理部门', en: 'Financial regulators' },
  mark: 'unverified',
})
