import { defineSource } from '#kernel/source'

export const patentIntensiveIndustryOrder25 = defineSource({
  id: 'patent-intensive-industry-order-25',
  label: {
    zh: '知识产权（专利）密集型产业统计分类（2019）',
    en: 'Statistical Classification of Intellectual Property (Patent)-Intensive Industries (2019)',
  },
  issuer: { zh: '国家统计局', en: 'National Bureau of Statistics' },
  number: '国家统计局令第25号',
  from: '2019-04-01',
  publisher: 'https://www.stats.gov.cn',
  mark: 'read',
})
