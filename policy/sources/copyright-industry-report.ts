import { defineSource } from '#kernel/source'

export const copyrightIndustryReport = defineSource({
  id: 'copyright-industry-report',
  label: {
    zh: '中国版权产业经济贡献调研报告',
    en: 'Report on the economic contribution of the copyright industries of China',
  },
  issuer: { zh: '中国新闻出版研究院', en: 'Chinese Academy of Press and Publication' },
  mark: 'read',
})
