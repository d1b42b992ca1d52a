import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { trademarkStatistics } from '#policy/sources/trademark-statistics'

export const trademarkFilings = defineInput({
  id: 'trademark-filings',
  label: { zh: '商标注册申请量（当年累计）', en: 'Trademark applications, year to date' },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(trademarkStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: {
    zh: '国家知识产权局商标局；地方知识产权管理部门',
    en: 'Trademark Office of CNIPA; local intellectual property offices',
  },
  mark: 'unverified',
})
