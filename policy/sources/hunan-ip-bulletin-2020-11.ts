import { defineSource } from '#kernel/source'

export const hunanIpBulletin202011 = defineSource({
  id: 'hunan-ip-bulletin-2020-11',
  label: {
    zh: '湖南省知识产权统计简报（2020年11月）',
    en: 'Hunan intellectual property statistics bulletin, November 2020',
  },
  issuer: { zh: '湖南省知识产权局', en: 'Hunan Intellectual Property Administration' },
  mark: 'read',
})
