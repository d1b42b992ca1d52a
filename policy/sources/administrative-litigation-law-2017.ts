import { defineSource } from '#kernel/source'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

export const administrativeLitigationLaw2017 = defineSource({
  id: 'administrative-litigation-law-2017',
  label: { zh: '中华人民共和国行政诉讼法', en: 'Administrative Litigation Law' },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  number: '2017年第二次修正',
  issuedOn: '2017-06-27',
  from: '2017-07-01',
  publisher: 'http://www.npc.gov.cn',
  mark: 'read',
  // Article 101: on periods this law follows the Civil Procedure Law.
  counting: { rolls: true, follows: civilProcedureLaw2023, article: '第八十五条' },
  note: {
    zh: '修正的施行日期未经核对。',
    en: 'The day on which the amendment came into force was not read.',
  },
})
