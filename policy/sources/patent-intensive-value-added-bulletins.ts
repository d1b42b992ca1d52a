import { defineSource } from '#kernel/source'

export const patentIntensiveValueAddedBulletins = defineSource({
  id: 'patent-intensive-value-added-bulletins',
  label: {
    zh: '全国专利密集型产业增加值数据公告',
    en: 'Bulletins on the value added of patent-intensive industries',
  },
  issuer: { zh: '国家统计局、国家知识产权局', en: 'National Bureau of Statistics and CNIPA' },
  publisher: 'https://www.stats.gov.cn',
  mark: 'read',
})
