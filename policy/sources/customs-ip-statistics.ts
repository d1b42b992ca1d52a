import { defineSource } from '#kernel/source'

export const customsIpStatistics = defineSource({
  id: 'customs-ip-statistics',
  label: { zh: '中国海关知识产权保护状况', en: 'State of intellectual property protection by China Customs' },
  issuer: { zh: '海关总署', en: 'General Administration of Customs' },
  publisher: 'http://www.customs.gov.cn',
  mark: 'read',
})
