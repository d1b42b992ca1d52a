import { defineSource } from '#kernel/source'

export const madridHagueStatistics = defineSource({
  id: 'madrid-hague-statistics',
  label: { zh: '马德里商标和海牙外观设计国际注册统计', en: 'Statistics of Madrid marks and Hague designs' },
  issuer: { zh: '世界知识产权组织', en: 'World Intellectual Property Organization (WIPO)' },
  publisher: 'https://www.wipo.int',
  mark: 'unverified',
})
