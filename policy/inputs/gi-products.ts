import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { chinaIpNewsData202601 } from '#policy/sources/china-ip-news-data-2026-01'

export const giProducts = defineInput({
  id: 'gi-products',
  label: { zh: '地理标志产品数', en: 'Geographical indication products' },
  unit: { zh: '个', en: 'items' },
  basis: [cite(chinaIpNewsData202601)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
