import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { balanceOfPaymentsStatistics } from '#policy/sources/balance-of-payments-statistics'
import { ipPlan14thMidterm } from '#policy/sources/ip-plan-14th-midterm'

export const royaltyTrade = defineInput({
  id: 'royalty-trade',
  label: {
    zh: '知识产权使用费进出口总额（当年累计）',
    en: 'Charges for the use of intellectual property, imports and exports, year to date',
  },
  unit: { zh: '亿元', en: 'RMB 100 million' },
  basis: [cite(balanceOfPaymentsStatistics), cite(ipPlan14thMidterm)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家外汇管理局', en: 'State Administration of Foreign Exchange' },
})
