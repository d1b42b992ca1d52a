import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { guangdongIpBulletin } from '#policy/sources/guangdong-ip-bulletin'

export const publishedGrantRank = defineInput({
  id: 'published-grant-rank',
  label: { zh: '发明专利授权量位次', en: 'Rank by invention grants' },
  unit: { zh: '位', en: 'rank' },
  basis: [cite(guangdongIpBulletin)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
