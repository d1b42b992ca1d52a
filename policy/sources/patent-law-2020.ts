import { defineSource } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

export const patentLaw2020 = defineSource({
  id: 'patent-law-2020',
  label: { zh: '中华人民共和国专利法', en: 'Patent Law of the People’s Republic of China' },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  number: '2020年第四次修正',
  issuedOn: '2020-10-17',
  from: '2021-06-01',
  publisher: 'http://www.npc.gov.cn',
  mark: 'read',
  counting: { rolls: true, follows: patentImplementingRules2023, article: '第五条' },
  note: { zh: '施行日期未经核对。', en: 'The day of coming into force was not read.' },
})
