import { defineSource } from '#kernel/source'

export const giProtectionOrder80 = defineSource({
  id: 'gi-protection-order-80',
  label: {
    zh: '地理标志产品保护办法',
    en: 'Measures for the Protection of Geographical Indication Products',
  },
  issuer: { zh: '国家知识产权局', en: 'China National Intellectual Property Administration (CNIPA)' },
  number: '国家知识产权局令第80号',
  from: '2024-02-01',
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'read',
})
