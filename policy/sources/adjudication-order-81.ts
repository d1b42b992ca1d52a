import { defineSource } from '#kernel/source'

export const adjudicationOrder81 = defineSource({
  id: 'adjudication-order-81',
  label: {
    zh: '专利纠纷行政裁决和调解办法',
    en: 'Measures for Administrative Adjudication and Mediation of Patent Disputes',
  },
  issuer: { zh: '国家知识产权局', en: 'China National Intellectual Property Administration (CNIPA)' },
  number: '国家知识产权局令第81号',
  from: '2025-02-01',
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'read',
})
