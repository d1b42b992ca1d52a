import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { scioPressConference202601 } from '#policy/sources/scio-press-conference-2026-01'

export const publishedStrategicIndustryShare = defineInput({
  id: 'published-strategic-industry-share',
  label: {
    zh: '战略性新兴产业占高价值发明专利比重',
    en: 'Share of strategic emerging industries in high-value invention patents',
  },
  unit: { zh: '%', en: '%' },
  basis: [cite(scioPressConference202601)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
