import { defineSource } from '#kernel/source'

export const pctStatistics = defineSource({
  id: 'pct-statistics',
  label: {
    zh: '专利合作条约国际申请统计',
    en: 'Statistics of international applications under the Patent Cooperation Treaty',
  },
  issuer: { zh: '世界知识产权组织', en: 'World Intellectual Property Organization (WIPO)' },
  publisher: 'https://www.wipo.int',
  mark: 'unverified',
})
