import { defineSource } from '#kernel/source'

export const trademarkLaw2026 = defineSource({
  id: 'trademark-law-2026',
  label: {
    zh: '中华人民共和国商标法（2026年修订）',
    en: 'Trademark Law of the People’s Republic of China (2026 revision)',
  },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  number: '2026年修订',
  issuedOn: '2026-06-26',
  from: '2027-01-01',
  publisher: 'http://www.npc.gov.cn',
  mark: 'read',
  note: { zh: '条文未经核对。', en: 'The articles were not read.' },
})
