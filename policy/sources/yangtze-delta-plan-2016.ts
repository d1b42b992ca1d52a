import { defineSource } from '#kernel/source'

export const yangtzeDeltaPlan2016 = defineSource({
  id: 'yangtze-delta-plan-2016',
  label: {
    zh: '长江三角洲城市群发展规划',
    en: 'Development Plan for the Yangtze River Delta City Cluster',
  },
  issuer: {
    zh: '国家发展改革委、住房城乡建设部',
    en: 'National Development and Reform Commission; Ministry of Housing',
  },
  number: '发改规划〔2016〕1176号',
  issuedOn: '2016-06-01',
  publisher: 'https://www.ndrc.gov.cn',
  mark: 'unverified',
  note: {
    zh: '据所知引用，未见原文；所列二十六市。',
    en: 'Cited from knowledge, not read; it lists 26 cities.',
  },
})
