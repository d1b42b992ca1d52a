import { defineSource } from '#kernel/source'

export const patentImplementingRules2023 = defineSource({
  id: 'patent-implementing-rules-2023',
  label: { zh: '中华人民共和国专利法实施细则', en: 'Implementing Rules of the Patent Law' },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国务院令第306号，2023年第三次修订',
  issuedOn: '2023-12-11',
  from: '2024-01-20',
  publisher: 'https://www.gov.cn',
  mark: 'read',
  counting: { rolls: true, article: '第五条' },
  note: { zh: '施行日期未经核对。', en: 'The day of coming into force was not read.' },
})
