import { defineSource } from '#kernel/source'

export const chinaIpNewsData202601 = defineSource({
  id: 'china-ip-news-data-2026-01',
  label: {
    zh: '《中国知识产权报》：2025年知识产权数据（2026年1月）',
    en: 'China Intellectual Property News: figures of 2025, January 2026',
  },
  issuer: { zh: '国家知识产权局', en: 'China National Intellectual Property Administration (CNIPA)' },
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'read',
})
