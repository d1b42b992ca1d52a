import { defineSource } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

export const filingConductOrder77 = defineSource({
  id: 'filing-conduct-order-77',
  label: { zh: '规范申请专利行为的规定', en: 'Provisions on Regulating Patent Filing Conduct' },
  issuer: { zh: '国家知识产权局', en: 'China National Intellectual Property Administration (CNIPA)' },
  number: '国家知识产权局令第77号',
  from: '2024-01-20',
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'read',
  counting: { rolls: true, follows: patentImplementingRules2023, article: '第五条' },
})
