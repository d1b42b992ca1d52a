import { defineSource } from '#kernel/source'

export const marketRegulationStatistics = defineSource({
  id: 'market-regulation-statistics',
  label: {
    zh: '市场监管知识产权行政执法统计',
    en: 'Statistics of intellectual property enforcement by the market regulators',
  },
  issuer: { zh: '国家市场监督管理总局', en: 'State Administration for Market Regulation' },
  publisher: 'https://www.samr.gov.cn',
  mark: 'unverified',
})
