import { defineSource } from '#kernel/source'

export const ipSatisfactionSurvey = defineSource({
  id: 'ip-satisfaction-survey',
  label: {
    zh: '知识产权保护社会满意度调查',
    en: 'Survey of public satisfaction with intellectual property protection',
  },
  issuer: { zh: '国家知识产权局', en: 'China National Intellectual Property Administration (CNIPA)' },
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'read',
})
