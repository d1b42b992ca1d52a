import { defineSource } from '#kernel/source'

export const technologyContractStatistics = defineSource({
  id: 'technology-contract-statistics',
  label: { zh: '全国技术合同登记统计', en: 'Statistics of registered technology contracts' },
  issuer: { zh: '科学技术部', en: 'Ministry of Science and Technology' },
  publisher: 'https://www.most.gov.cn',
  mark: 'unverified',
})
