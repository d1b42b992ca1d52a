import { defineSource } from '#kernel/source'

export const pilotDemonstrationMeasures2014 = defineSource({
  id: 'pilot-demonstration-measures-2014',
  label: {
    zh: '国家知识产权试点、示范城市（城区）评定和管理办法',
    en: 'Measures on Naming and Managing National IP Pilot and Demonstration Cities and Districts',
  },
  issuer: { zh: '国家知识产权局', en: 'State Intellectual Property Office (CNIPA since 2018)' },
  number: '国知发管字〔2014〕34号',
  issuedOn: '2014-06-13',
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'unverified',
  note: {
    zh: '只见到第一至五条的开头，其余各条未读。',
    en: 'Only the beginning of Articles 1 to 5 was seen; the rest was not read.',
  },
})
