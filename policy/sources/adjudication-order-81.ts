import { defineSource } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

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
  counting: {
    rolls: true,
    article: '第五条',
    follows: patentImplementingRules2023,
    doubt: {
      zh: '本办法未规定期限如何计算，此处依专利法实施细则第五条',
      en: 'The Measures do not say how time is counted; Rule 5 of the Implementing Rules is applied here',
    },
  },
})
