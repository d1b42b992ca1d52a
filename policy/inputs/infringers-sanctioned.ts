import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'

export const infringersSanctioned = defineInput({
  id: 'infringers-sanctioned',
  label: {
    zh: '因侵犯知识产权受到处罚的当事人数（当年累计）',
    en: 'Parties sanctioned for infringement, year to date',
  },
  unit: { zh: '个', en: 'parties' },
  basis: [cite(trademarkLaw2019, '第六十条')],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '市场监督管理部门', en: 'Market regulators' },
  mark: 'unverified',
})
