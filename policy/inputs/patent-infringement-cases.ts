import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { chinaIpNewsData202601 } from '#policy/sources/china-ip-news-data-2026-01'

export const patentInfringementCases = defineInput({
  id: 'patent-infringement-cases',
  label: {
    zh: '专利侵权纠纷行政案件办理量（当年累计）',
    en: 'Administrative patent infringement cases handled, year to date',
  },
  unit: { zh: '件', en: 'cases' },
  basis: [cite(chinaIpNewsData202601)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
