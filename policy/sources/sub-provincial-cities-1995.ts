import { defineSource } from '#kernel/source'

export const subProvincialCities1995 = defineSource({
  id: 'sub-provincial-cities-1995',
  label: {
    zh: '关于副省级市若干问题的意见',
    en: 'Opinions on Some Questions of Sub-Provincial Cities',
  },
  issuer: { zh: '中央机构编制委员会', en: 'Central Institutional Organization Commission' },
  number: '中编发〔1995〕5号',
  issuedOn: '1995-02-19',
  publisher: 'https://www.gov.cn',
  mark: 'unverified',
  note: {
    zh: '据所知引用，未见原文；重庆市1997年改为直辖市。',
    en: 'Cited from knowledge, not read; Chongqing became a municipality in 1997.',
  },
})
