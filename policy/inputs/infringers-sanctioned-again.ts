import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'

export const infringersSanctionedAgain = defineInput({
  id: 'infringers-sanctioned-again',
  label: {
    zh: '五年内曾受处罚、当年再次受到处罚的当事人数',
    en: 'Parties sanctioned for infringement once more within five years, year to date',
  },
  unit: { zh: '个', en: 'parties' },
  basis: [cite(trademarkLaw2019, '第六十条')],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '市场监督管理部门', en: 'Market regulators' },
  mark: 'unverified',
})
