import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { chinaIpNewsData202601 } from '#policy/sources/china-ip-news-data-2026-01'

export const giSignUsers = defineInput({
  id: 'gi-sign-users',
  label: { zh: '地理标志专用标志用标主体数', en: 'Users of the geographical indication sign' },
  unit: { zh: '家', en: 'organisations' },
  basis: [cite(chinaIpNewsData202601)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
