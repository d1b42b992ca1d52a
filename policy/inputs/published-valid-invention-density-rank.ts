import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { hunanIpBulletin202011 } from '#policy/sources/hunan-ip-bulletin-2020-11'

export const publishedValidInventionDensityRank = defineInput({
  id: 'published-valid-invention-density-rank',
  label: { zh: '每万人口发明专利拥有量位次', en: 'Rank by valid invention patents per 10,000 residents' },
  unit: { zh: '位', en: 'rank' },
  basis: [cite(hunanIpBulletin202011)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
