import { defineSource } from '#kernel/source'

export const administrativePenaltyLaw2021 = defineSource({
  id: 'administrative-penalty-law-2021',
  label: { zh: '中华人民共和国行政处罚法', en: 'Administrative Penalty Law' },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  number: '2021年修订',
  issuedOn: '2021-01-22',
  from: '2021-07-15',
  publisher: 'http://www.npc.gov.cn',
  mark: 'read',
})
