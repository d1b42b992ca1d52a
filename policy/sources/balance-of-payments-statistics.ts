import { defineSource } from '#kernel/source'

export const balanceOfPaymentsStatistics = defineSource({
  id: 'balance-of-payments-statistics',
  label: {
    zh: '国际收支平衡表：知识产权使用费',
    en: 'Balance of payments: charges for the use of intellectual property',
  },
  issuer: { zh: '国家外汇管理局', en: 'State Administration of Foreign Exchange' },
  publisher: 'https://www.safe.gov.cn',
  mark: 'unverified',
})
