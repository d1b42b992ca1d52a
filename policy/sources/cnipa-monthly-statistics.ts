import { defineSource } from '#kernel/source'

export const cnipaMonthlyStatistics = defineSource({
  id: 'cnipa-monthly-statistics',
  label: { zh: '国家知识产权局统计月报', en: 'CNIPA monthly statistical report' },
  issuer: { zh: '国家知识产权局', en: 'China National Intellectual Property Administration (CNIPA)' },
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'read',
})
