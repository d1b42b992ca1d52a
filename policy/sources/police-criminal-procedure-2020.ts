import { defineSource } from '#kernel/source'
import { criminalProcedureLaw2018 } from '#policy/sources/criminal-procedure-law-2018'

export const policeCriminalProcedure2020 = defineSource({
  id: 'police-criminal-procedure-2020',
  label: {
    zh: '公安机关办理刑事案件程序规定',
    en: 'Provisions on the Procedure of the Police in Criminal Cases',
  },
  issuer: { zh: '公安部', en: 'Ministry of Public Security' },
  number: '2020年修正',
  issuedOn: '2020-07-20',
  from: '2020-09-01',
  publisher: 'https://www.mps.gov.cn',
  mark: 'read',
  counting: {
    rolls: true,
    article: '第一百零五条',
    follows: criminalProcedureLaw2018,
    doubt: {
      zh: '本规定未写明期间如何计算，按刑事诉讼法计算。',
      en: 'The provisions do not say how time is counted; the Criminal Procedure Law is followed.',
    },
  },
  note: {
    zh: '2020年修正的施行日期未经核对。',
    en: 'The day on which the revision of 2020 took effect was not read.',
  },
})
