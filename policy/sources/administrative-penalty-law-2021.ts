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
  counting: {
    rolls: true,
    workingDays: [2, 3, 5, 7],
    article: '第八十五条',
    doubt: {
      zh: '本法未规定期间最后一日为节假日时如何处理，按顺延至其后第一个工作日计算。',
      en: 'The law is silent on a last day off; it is taken to move to the next working day.',
    },
  },
})
