import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'

export const demonstrationEnterprises = defineInput({
  id: 'demonstration-enterprises',
  label: {
    zh: '国家知识产权示范企业和优势企业数',
    en: 'National demonstration and advantage enterprises in intellectual property',
  },
  unit: { zh: '家', en: 'enterprises' },
  basis: [cite(cnipaAnnualStatistics)],
  counted: 'at-period-end',
  latestWithinMonths: 24,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
  mark: 'unverified',
})
