import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { technologyContractStatistics } from '#policy/sources/technology-contract-statistics'

export const patentTechnologyContractValue = defineInput({
  id: 'patent-technology-contract-value',
  label: {
    zh: '涉及专利的技术合同成交额（当年累计）',
    en: 'Turnover of technology contracts that concern patents, year to date',
  },
  unit: { zh: '亿元', en: 'RMB 100 million' },
  basis: [cite(technologyContractStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '科学技术主管部门', en: 'Science and technology departments' },
  mark: 'unverified',
})
