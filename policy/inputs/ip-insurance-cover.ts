import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { nfraIpLoanStatistics } from '#policy/sources/nfra-ip-loan-statistics'

export const ipInsuranceCover = defineInput({
  id: 'ip-insurance-cover',
  label: {
    zh: '知识产权保险保障金额（当年累计）',
    en: 'Sum insured by intellectual property insurance, year to date',
  },
  unit: { zh: '亿元', en: 'RMB 100 million' },
  basis: [cite(nfraIpLoanStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '金融监督管理部门', en: 'Financial regulators' },
  mark: 'unverified',
})
