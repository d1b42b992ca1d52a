import { defineSource } from '#kernel/source'

export const crimeReferralRegulations2020 = defineSource({
  id: 'crime-referral-regulations-2020',
  label: {
    zh: '行政执法机关移送涉嫌犯罪案件的规定',
    en: 'Regulations on the Referral of Suspected Crimes by Administrative Enforcement Authorities',
  },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '2020年修订',
  issuedOn: '2020-08-07',
  from: '2020-08-07',
  publisher: 'https://www.gov.cn',
  mark: 'read',
  counting: {
    rolls: true,
    doubt: {
      zh: '本规定未写明“日”是否指工作日，按自然日计算，最后一日为节假日的顺延。',
      en: 'The text does not say what a day is: calendar days are counted, and a last day off moves.',
    },
  },
})
