import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { patentAwardDecisions } from '#policy/sources/patent-award-decisions'

export const patentAwardMerits = defineInput({
  id: 'patent-award-merits',
  label: { zh: '中国专利优秀奖数（当届）', en: 'Merit awards of the China Patent Award in the year' },
  unit: { zh: '项', en: 'awards' },
  basis: [cite(patentAwardDecisions)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
  mark: 'unverified',
})
