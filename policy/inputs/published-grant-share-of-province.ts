import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { guangdongIpBulletin } from '#policy/sources/guangdong-ip-bulletin'

export const publishedGrantShareOfProvince = defineInput({
  id: 'published-grant-share-of-province',
  label: { zh: '发明专利授权量占全省比重', en: 'Share of the province’s invention grants' },
  unit: { zh: '%', en: '%' },
  basis: [cite(guangdongIpBulletin)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
