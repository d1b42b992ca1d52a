import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { scioPressConference202601 } from '#policy/sources/scio-press-conference-2026-01'

export const universityPatentsReviewed = defineInput({
  id: 'university-patents-reviewed',
  label: { zh: '已盘点的高校存量专利数', en: 'Patents of universities already reviewed' },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(scioPressConference202601)],
  counted: 'at-period-end',
  latestWithinMonths: 18,
  supplier: { zh: '教育部门；高等学校', en: 'Education departments; universities' },
  mark: 'unverified',
})
