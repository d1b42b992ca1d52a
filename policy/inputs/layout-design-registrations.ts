import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { chinaIpNewsData202601 } from '#policy/sources/china-ip-news-data-2026-01'

export const layoutDesignRegistrations = defineInput({
  id: 'layout-design-registrations',
  label: { zh: '集成电路布图设计登记量（累计）', en: 'Layout designs registered, cumulative' },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(chinaIpNewsData202601)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
