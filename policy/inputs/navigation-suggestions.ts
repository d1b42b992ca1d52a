import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'

export const navigationSuggestions = defineInput({
  id: 'navigation-suggestions',
  label: {
    zh: '专利导航成果提出的建议数（当年累计）',
    en: 'Suggestions delivered by patent navigation, year to date',
  },
  unit: { zh: '条', en: 'suggestions' },
  basis: [cite(ipPlan15th, '第三部分（五）')],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '地方知识产权管理部门', en: 'Local intellectual property offices' },
  mark: 'unverified',
})
