import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'

export const navigationSuggestionsAdopted = defineInput({
  id: 'navigation-suggestions-adopted',
  label: {
    zh: '被采用的专利导航建议数（当年累计）',
    en: 'Suggestions of patent navigation adopted, year to date',
  },
  unit: { zh: '条', en: 'suggestions' },
  basis: [cite(ipPlan15th, '第三部分（五）')],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '地方知识产权管理部门', en: 'Local intellectual property offices' },
  mark: 'unverified',
})
