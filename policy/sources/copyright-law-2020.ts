import { defineSource } from '#kernel/source'

export const copyrightLaw2020 = defineSource({
  id: 'copyright-law-2020',
  label: { zh: '中华人民共和国著作权法', en: 'Copyright Law of the People’s Republic of China' },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  number: '2020年第三次修正',
  issuedOn: '2020-11-11',
  from: '2021-06-01',
  publisher: 'http://www.npc.gov.cn',
  mark: 'read',
})
