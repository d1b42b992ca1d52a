import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { balanceOfPaymentsStatistics } from '#policy/sources/balance-of-payments-statistics'

export const royaltyExports = defineInput({
  id: 'royalty-exports',
  label: {
    zh: '知识产权使用费出口额（当年累计）',
    en: 'Charges for the use of intellectual property, exports, year to date',
  },
  unit: { zh: '亿元', en: 'RMB 100 million' },
  basis: [cite(balanceOfPaymentsStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家外汇管理局', en: 'State Administration of Foreign Exchange' },
  mark: 'unverified',
})
