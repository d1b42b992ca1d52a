import { defineSource } from '#kernel/source'

export const seedLaw2021 = defineSource({
  id: 'seed-law-2021',
  label: { zh: '中华人民共和国种子法', en: 'Seed Law of the People’s Republic of China' },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  number: '2021年修正',
  from: '2022-03-01',
  publisher: 'http://www.npc.gov.cn',
  mark: 'unverified',
  note: {
    zh: '第七十二条的数额未见原文，施行日期未经核对。',
    en: 'The amounts of Article 72 and the day of coming into force were not read.',
  },
})
