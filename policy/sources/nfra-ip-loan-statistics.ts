import { defineSource } from '#kernel/source'

export const nfraIpLoanStatistics = defineSource({
  id: 'nfra-ip-loan-statistics',
  label: {
    zh: '银行业知识产权质押贷款统计',
    en: 'Statistics of bank loans pledged with intellectual property',
  },
  issuer: { zh: '国家金融监督管理总局', en: 'National Financial Regulatory Administration' },
  publisher: 'https://www.nfra.gov.cn',
  mark: 'read',
})
