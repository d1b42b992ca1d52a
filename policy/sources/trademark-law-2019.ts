import { defineSource } from '#kernel/source'
import { trademarkRegulations2014 } from '#policy/sources/trademark-regulations-2014'

export const trademarkLaw2019 = defineSource({
  id: 'trademark-law-2019',
  label: { zh: '中华人民共和国商标法', en: 'Trademark Law of the People’s Republic of China' },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  number: '2019年第四次修正',
  issuedOn: '2019-04-23',
  from: '2019-11-01',
  until: '2027-01-01',
  publisher: 'http://www.npc.gov.cn',
  mark: 'read',
  counting: { rolls: true, follows: trademarkRegulations2014, article: '第十二条' },
  note: { zh: '施行日期未经核对。', en: 'The day of coming into force was not read.' },
})
