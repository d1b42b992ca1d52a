import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { scioPressConference202601 } from '#policy/sources/scio-press-conference-2026-01'

export const publishedHighValueShare = defineInput({
  id: 'published-high-value-share',
  label: { zh: '高价值发明专利占比', en: 'Share of high-value invention patents' },
  unit: { zh: '%', en: '%' },
  basis: [cite(scioPressConference202601)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
