import { defineSource } from '#kernel/source'

export const penaltyPublicityProvisions2021 = defineSource({
  id: 'penalty-publicity-provisions-2021',
  label: {
    zh: '市场监督管理行政处罚信息公示规定',
    en: 'Provisions on Publicising Administrative Penalties of Market Regulation',
  },
  issuer: { zh: '国家市场监督管理总局', en: 'State Administration for Market Regulation' },
  number: '国家市场监督管理总局令第45号',
  issuedOn: '2021-07-30',
  from: '2021-09-01',
  publisher: 'https://www.samr.gov.cn',
  mark: 'read',
  counting: { rolls: true },
})
