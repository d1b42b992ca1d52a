import { defineSource } from '#kernel/source'

export const administrativeCoercionLaw2011 = defineSource({
  id: 'administrative-coercion-law-2011',
  label: { zh: '中华人民共和国行政强制法', en: 'Administrative Coercion Law' },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  issuedOn: '2011-06-30',
  from: '2012-01-01',
  publisher: 'http://www.npc.gov.cn',
  mark: 'read',
  counting: {
    rolls: false,
    workingDays: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    article: '第六十九条',
    doubt: {
      zh: '本法未规定期间最后一日为节假日时如何处理；查封、扣押限制当事人权利，按不顺延计算。',
      en: 'The law is silent on a last day off; as seizure restrains the party, the day is not moved.',
    },
  },
})
