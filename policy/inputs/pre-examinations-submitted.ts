import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'

export const preExaminationsSubmitted = defineInput({
  id: 'pre-examinations-submitted',
  label: {
    zh: '提交预审的专利申请数（当年累计）',
    en: 'Applications submitted to pre-examination, year to date',
  },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(cnipaAnnualStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '知识产权保护中心、快速维权中心', en: 'Protection centres and fast-track centres' },
  mark: 'unverified',
})
