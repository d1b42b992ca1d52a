import { defineSource } from '#kernel/source'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

export const trademarkPreservation2020 = defineSource({
  id: 'trademark-preservation-2020',
  label: {
    zh: '最高人民法院关于人民法院对注册商标权进行财产保全的解释',
    en: 'Interpretation of the Supreme People’s Court on the Preservation of Registered Trademarks',
  },
  issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
  issuedOn: '2020-12-29',
  from: '2021-01-01',
  publisher: 'https://www.court.gov.cn',
  mark: 'read',
  counting: { rolls: true, follows: civilProcedureLaw2023, article: '第八十五条' },
  note: { zh: '施行日期未经核对。', en: 'The day of coming into force was not read.' },
})
