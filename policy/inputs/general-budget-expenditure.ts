import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { statisticalYearbook } from '#policy/sources/statistical-yearbook'

export const generalBudgetExpenditure = defineInput({
  id: 'general-budget-expenditure',
  label: { zh: '一般公共预算支出', en: 'General public budget expenditure' },
  unit: { zh: '亿元', en: 'RMB 100 million' },
  basis: [cite(statisticalYearbook)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: { zh: '财政部门', en: 'Finance departments' },
})
