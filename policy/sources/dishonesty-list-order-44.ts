import { defineSource } from '#kernel/source'

export const dishonestyListOrder44 = defineSource({
  id: 'dishonesty-list-order-44',
  label: {
    zh: '市场监督管理严重违法失信名单管理办法',
    en: 'Measures for the Lists of Serious Dishonesty in Market Regulation',
  },
  issuer: { zh: '国家市场监督管理总局', en: 'State Administration for Market Regulation' },
  number: '国家市场监督管理总局令第44号',
  issuedOn: '2021-07-30',
  from: '2021-09-01',
  publisher: 'https://www.samr.gov.cn',
  mark: 'unverified',
  counting: {
    rolls: false,
    doubt: {
      zh: '条文未经核对；列入期间届满不顺延。',
      en: 'The articles were not read; the term of a listing is taken not to move.',
    },
  },
  note: {
    zh: '条文未经核对；2025年10月曾公布修订征求意见稿，是否已修订未经核对。',
    en: 'The articles were not read; a draft revision was published in October 2025, its fate is not known.',
  },
})
