import { defineSource } from '#kernel/source'

export const criminalProcedureLaw2018 = defineSource({
  id: 'criminal-procedure-law-2018',
  label: { zh: '中华人民共和国刑事诉讼法', en: 'Criminal Procedure Law' },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  number: '2018年第三次修正',
  issuedOn: '2018-10-26',
  from: '2018-10-26',
  publisher: 'http://www.npc.gov.cn',
  mark: 'read',
  // Custody never moves; the rules on custody say so themselves.
  counting: { rolls: true, article: '第一百零五条' },
})
