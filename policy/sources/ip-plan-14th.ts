import { defineSource } from '#kernel/source'

export const ipPlan14th = defineSource({
  id: 'ip-plan-14th',
  label: {
    zh: '“十四五”国家知识产权保护和运用规划',
    en: '14th Five-Year Plan for the Protection and Use of Intellectual Property',
  },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国发〔2021〕20号',
  issuedOn: '2021-10-09',
  publisher: 'https://www.gov.cn',
  mark: 'read',
  note: {
    zh: '只核对了八项主要指标。',
    en: 'Only its eight main indicators were read.',
  },
})
