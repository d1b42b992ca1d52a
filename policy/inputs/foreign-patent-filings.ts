import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'

export const foreignPatentFilings = defineInput({
  id: 'foreign-patent-filings',
  label: { zh: '境外来华专利申请量（当年累计）', en: 'Patent applications from abroad, year to date' },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(cnipaAnnualStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
  mark: 'unverified',
})
