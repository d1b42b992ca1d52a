import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'

export const certifiedEnterprises = defineInput({
  id: 'certified-enterprises',
  label: {
    zh: '知识产权管理规范贯标企业数',
    en: 'Enterprises certified to the norm of intellectual property management',
  },
  unit: { zh: '家', en: 'enterprises' },
  basis: [cite(cnipaAnnualStatistics)],
  counted: 'at-period-end',
  latestWithinMonths: 24,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
  mark: 'unverified',
})
