import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { scioPressConference202507 } from '#policy/sources/scio-press-conference-2025-07'
import { scioPressConference202601 } from '#policy/sources/scio-press-conference-2026-01'

export const publishedEnterpriseShareOfHighValue = defineInput({
  id: 'published-enterprise-share-of-high-value',
  label: { zh: '企业高价值发明专利占比', en: 'Share of enterprises in high-value invention patents' },
  unit: { zh: '%', en: '%' },
  basis: [cite(scioPressConference202601), cite(scioPressConference202507)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
