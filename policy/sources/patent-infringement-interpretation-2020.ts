import { defineSource } from '#kernel/source'

export const patentInfringementInterpretation2020 = defineSource({
  id: 'patent-infringement-interpretation-2020',
  label: {
    zh: '最高人民法院关于审理侵犯专利权纠纷案件应用法律若干问题的解释（二）',
    en: 'Interpretation (II) of the Supreme People’s Court on Patent Infringement Disputes',
  },
  issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
  number: '2020年修正',
  issuedOn: '2020-12-29',
  from: '2021-01-01',
  publisher: 'https://www.court.gov.cn',
  mark: 'read',
})
