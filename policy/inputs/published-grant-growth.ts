import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaMonthlyStatistics } from '#policy/sources/cnipa-monthly-statistics'
import { guangdongIpBulletin } from '#policy/sources/guangdong-ip-bulletin'

export const publishedGrantGrowth = defineInput({
  id: 'published-grant-growth',
  label: { zh: '发明专利授权量同比增长', en: 'Growth of invention grants against the year before' },
  unit: { zh: '%', en: '%' },
  basis: [cite(cnipaMonthlyStatistics), cite(guangdongIpBulletin)],
  counted: 'in-period',
  latestWithinMonths: 18,
  canBeNegative: true,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
