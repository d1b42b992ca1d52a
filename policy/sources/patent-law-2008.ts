import { defineSource } from '#kernel/source'

export const patentLaw2008 = defineSource({
  id: 'patent-law-2008',
  label: {
    zh: '中华人民共和国专利法（2008年修正）',
    en: 'Patent Law of the People’s Republic of China (2008 amendment)',
  },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  number: '2008年第三次修正',
  issuedOn: '2008-12-27',
  from: '2009-10-01',
  until: '2021-06-01',
  publisher: 'http://www.npc.gov.cn',
  mark: 'unverified',
  note: {
    zh: '条文未经核对；用以说明2021年6月1日前申请的外观设计专利权期限。',
    en: 'The articles were not read; cited for the term of designs filed before 1 June 2021.',
  },
})
