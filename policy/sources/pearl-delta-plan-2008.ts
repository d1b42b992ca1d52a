import { defineSource } from '#kernel/source'

export const pearlDeltaPlan2008 = defineSource({
  id: 'pearl-delta-plan-2008',
  label: {
    zh: '珠江三角洲地区改革发展规划纲要（2008—2020年）',
    en: 'Outline Plan for the Reform and Development of the Pearl River Delta, 2008–2020',
  },
  issuer: { zh: '国务院（批复）', en: 'State Council (reply)' },
  number: '国函〔2008〕129号',
  issuedOn: '2008-12-31',
  publisher: 'https://www.ndrc.gov.cn',
  mark: 'unverified',
  note: {
    zh: '文号是国务院批复的文号；据所知引用，未见原文；所列九市。',
    en: 'The number is that of the State Council’s reply; cited from knowledge, not read; it lists nine cities.',
  },
})
