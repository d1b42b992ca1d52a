import { defineSource } from '#kernel/source'

export const guangdongIpBulletin = defineSource({
  id: 'guangdong-ip-bulletin',
  label: { zh: '广东省专利授权统计（2015—2020年）', en: 'Guangdong patent grant statistics, 2015–2020' },
  issuer: { zh: '广东省知识产权局', en: 'Guangdong Intellectual Property Administration' },
  mark: 'read',
})
