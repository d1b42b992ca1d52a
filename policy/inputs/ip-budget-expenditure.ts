import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { statisticalYearbook } from '#policy/sources/statistical-yearbook'

export const ipBudgetExpenditure = defineInput({
  id: 'ip-budget-expenditure',
  label: { zh: '知识产权经费支出', en: 'Expenditure on intellectual property' },
  unit: { zh: '亿元', en: 'RMB 100 million' },
  basis: [cite(statisticalYearbook)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: { zh: '财政部门', en: 'Finance departments' },
})
