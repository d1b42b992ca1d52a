import { defineSource } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

export const priorityExaminationOrder76 = defineSource({
  id: 'priority-examination-order-76',
  label: {
    zh: '专利优先审查管理办法（2017年）',
    en: 'Administrative Measures for Priority Patent Examination (2017)',
  },
  issuer: { zh: '国家知识产权局', en: 'State Intellectual Property Office, now CNIPA' },
  number: '国家知识产权局令第76号',
  issuedOn: '2017-06-27',
  from: '2017-08-01',
  until: '2026-09-01',
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'unverified',
  counting: { rolls: true, follows: patentImplementingRules2023, article: '第五条' },
  note: {
    zh: '条文未经核对；用以说明2026年9月1日前的优先审查期限。',
    en: 'The articles were not read; cited for priority examination before 1 September 2026.',
  },
})
