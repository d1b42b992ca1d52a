import { defineSource } from '#kernel/source'

export const trademarkFilingProvisions2019 = defineSource({
  id: 'trademark-filing-provisions-2019',
  label: { zh: '规范商标申请注册行为若干规定', en: 'Provisions on Conduct in Applying for Trademarks' },
  issuer: { zh: '国家市场监督管理总局', en: 'State Administration for Market Regulation' },
  number: '国家市场监督管理总局令第17号',
  from: '2019-12-01',
  publisher: 'https://www.samr.gov.cn',
  mark: 'read',
  note: {
    zh: '第十二、十九条按转载文本核对；文号未经核对。',
    en: 'Articles 12 and 19 were read in a copy; the number was not.',
  },
})
