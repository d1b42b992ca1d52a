import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipPlan14thMidterm } from '#policy/sources/ip-plan-14th-midterm'

export const publishedRoyaltyExportGrowth = defineInput({
  id: 'published-royalty-export-growth',
  label: { zh: '知识产权使用费出口额三年增长', en: 'Growth of royalty exports over three years' },
  unit: { zh: '%', en: '%' },
  basis: [cite(ipPlan14thMidterm)],
  counted: 'in-period',
  latestWithinMonths: 18,
  canBeNegative: true,
  supplier: { zh: '国家外汇管理局', en: 'State Administration of Foreign Exchange' },
})
