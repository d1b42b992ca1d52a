import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { chinaIpNewsData202601 } from '#policy/sources/china-ip-news-data-2026-01'

export const dataIpRegistrations = defineInput({
  id: 'data-ip-registrations',
  label: { zh: '数据知识产权登记量（累计）', en: 'Data intellectual property certificates, cumulative' },
  unit: { zh: '张', en: 'certificates' },
  basis: [cite(chinaIpNewsData202601)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
