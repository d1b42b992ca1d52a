import { defineSource } from '#kernel/source'

export const patentAwardDecisions = defineSource({
  id: 'patent-award-decisions',
  label: { zh: '中国专利奖评奖结果', en: 'Results of the China Patent Award' },
  issuer: { zh: '国家知识产权局', en: 'China National Intellectual Property Administration (CNIPA)' },
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'unverified',
})
