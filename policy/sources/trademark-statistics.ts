import { defineSource } from '#kernel/source'

export const trademarkStatistics = defineSource({
  id: 'trademark-statistics',
  label: { zh: '商标申请与注册统计', en: 'Statistics of trademark applications and registrations' },
  issuer: { zh: '国家知识产权局商标局', en: 'Trademark Office of CNIPA' },
  publisher: 'https://sbj.cnipa.gov.cn',
  mark: 'unverified',
})
