import { defineSource } from '#kernel/source'

export const antiUnfairCompetitionLaw2025 = defineSource({
  id: 'anti-unfair-competition-law-2025',
  label: {
    zh: '中华人民共和国反不正当竞争法（2025年修订）',
    en: 'Anti-Unfair Competition Law (2025 revision)',
  },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  number: '2025年修订',
  issuedOn: '2025-06-27',
  from: '2025-10-15',
  publisher: 'http://www.npc.gov.cn',
  mark: 'read',
})
