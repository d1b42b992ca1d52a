import { defineSource } from '#kernel/source'

export const patentSurvey = defineSource({
  id: 'patent-survey',
  label: { zh: '中国专利调查报告', en: 'China Patent Survey Report' },
  issuer: { zh: '国家知识产权局', en: 'China National Intellectual Property Administration (CNIPA)' },
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'unverified',
})
