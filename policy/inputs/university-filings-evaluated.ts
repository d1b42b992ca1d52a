import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'

export const universityFilingsEvaluated = defineInput({
  id: 'university-filings-evaluated',
  label: {
    zh: '高校开展申请前评估的专利申请量（当年累计）',
    en: 'Patent applications of universities evaluated before filing, year to date',
  },
  unit: { zh: '件', en: 'applications' },
  basis: [cite(ipPlan15th, '第三部分（四）')],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '教育部门；高等学校', en: 'Education departments; universities' },
  mark: 'unverified',
})
