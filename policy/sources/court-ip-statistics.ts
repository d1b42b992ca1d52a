import { defineSource } from '#kernel/source'

export const courtIpStatistics = defineSource({
  id: 'court-ip-statistics',
  label: {
    zh: '中国法院知识产权司法保护状况',
    en: 'State of judicial protection of intellectual property by the courts of China',
  },
  issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
  publisher: 'https://www.court.gov.cn',
  mark: 'unverified',
})
