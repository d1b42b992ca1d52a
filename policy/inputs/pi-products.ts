import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'

export const piProducts = defineInput({
  id: 'pi-products',
  label: { zh: '备案认定的专利密集型产品数', en: 'Patent-intensive products filed and recognised' },
  unit: { zh: '件', en: 'products' },
  basis: [cite(cnipaAnnualStatistics)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
  mark: 'unverified',
})
