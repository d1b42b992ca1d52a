import { defineSource } from '#kernel/source'

export const cnipaAnnualStatistics = defineSource({
  id: 'cnipa-annual-statistics',
  label: { zh: '国家知识产权局统计年报', en: 'CNIPA annual statistical report' },
  issuer: { zh: '国家知识产权局', en: 'China National Intellectual Property Administration (CNIPA)' },
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'unverified',
})
