import { defineSource } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

export const priorityExaminationOrder85 = defineSource({
  id: 'priority-examination-order-85',
  label: { zh: '专利优先审查管理办法', en: 'Administrative Measures for Priority Patent Examination' },
  issuer: { zh: '国家知识产权局', en: 'China National Intellectual Property Administration (CNIPA)' },
  number: '国家知识产权局令第85号',
  from: '2026-09-01',
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'read',
  counting: { rolls: true, follows: patentImplementingRules2023, article: '第五条' },
})
