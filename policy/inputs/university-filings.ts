import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'

export const universityFilings = defineInput({
  id: 'university-filings',
  label: { zh: '高校专利申请量（当年累计）', en: 'Patent applications of universities, year to date' },
  unit: { zh: '件', en: 'applications' },
  basis: [cite(ipPlan15th, '第三部分（四）')],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '教育部门；高等学校', en: 'Education departments; universities' },
  mark: 'unverified',
})
