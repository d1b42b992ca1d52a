import { defineSource } from '#kernel/source'

export const criminalLaw = defineSource({
  id: 'criminal-law',
  label: { zh: '中华人民共和国刑法', en: 'Criminal Law of the People’s Republic of China' },
  issuer: { zh: '全国人民代表大会', en: 'National People’s Congress' },
  publisher: 'http://www.npc.gov.cn',
  mark: 'unverified',
  note: {
    zh: '条文未经核对；各条罪名和用语依两高解释所引。',
    en: 'The articles were not read; crimes and words are those that the interpretations quote.',
  },
})
