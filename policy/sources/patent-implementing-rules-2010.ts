import { defineSource } from '#kernel/source'

export const patentImplementingRules2010 = defineSource({
  id: 'patent-implementing-rules-2010',
  label: { zh: '中华人民共和国专利法实施细则', en: 'Implementing Rules of the Patent Law' },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国务院令第306号，2010年第二次修订',
  issuedOn: '2010-01-09',
  until: '2024-01-20',
  publisher: 'https://www.gov.cn',
  mark: 'read',
  note: { zh: '施行日期未经核对。', en: 'The day of coming into force was not read.' },
})
