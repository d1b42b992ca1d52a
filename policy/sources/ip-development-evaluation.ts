import { defineSource } from '#kernel/source'

export const ipDevelopmentEvaluation = defineSource({
  id: 'ip-development-evaluation',
  label: {
    zh: '中国知识产权发展状况评价报告',
    en: 'Evaluation of the state of intellectual property development in China',
  },
  issuer: {
    zh: '国家知识产权局知识产权发展研究中心',
    en: 'Intellectual Property Development and Research Center of CNIPA',
  },
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'read',
})
