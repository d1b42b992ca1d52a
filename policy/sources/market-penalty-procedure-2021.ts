import { defineSource } from '#kernel/source'

export const marketPenaltyProcedure2021 = defineSource({
  id: 'market-penalty-procedure-2021',
  label: {
    zh: '市场监督管理行政处罚程序规定',
    en: 'Provisions on the Procedure of Administrative Penalties in Market Regulation',
  },
  issuer: { zh: '国家市场监督管理总局', en: 'State Administration for Market Regulation' },
  from: '2021-07-15',
  publisher: 'https://www.samr.gov.cn',
  mark: 'unverified',
  counting: {
    rolls: true,
    doubt: {
      zh: '期间如何计算的条文未经核对，按最后一日为节假日时顺延计算。',
      en: 'Its article on counting was not read; a last day off is taken to move to the next working day.',
    },
  },
  note: {
    zh: '只核对了第十八条至第二十条；第六十四条只见于执法机关的流程图，施行日期未经核对。',
    en: 'Only Articles 18 to 20 were read; 64 is known from offices’ flow charts, the day of effect not read.',
  },
})
