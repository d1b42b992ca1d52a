import { defineSource } from '#kernel/source'

export const ipServiceIndustryReport = defineSource({
  id: 'ip-service-industry-report',
  label: {
    zh: '全国知识产权服务业统计调查报告',
    en: 'Statistical survey of the intellectual property service industry',
  },
  issuer: { zh: '国家知识产权局', en: 'China National Intellectual Property Administration (CNIPA)' },
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'read',
})
