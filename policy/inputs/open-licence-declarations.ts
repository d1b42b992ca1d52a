import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'

export const openLicenceDeclarations = defineInput({
  id: 'open-licence-declarations',
  label: { zh: '专利开放许可声明数（当年累计）', en: 'Open-licence declarations, year to date' },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(cnipaAnnualStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
  mark: 'unverified',
})
