import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { statisticalYearbook } from '#policy/sources/statistical-yearbook'

export const counties = defineInput({
  id: 'counties',
  label: { zh: '所辖县（市、区）数', en: 'Counties, county-level cities and districts' },
  unit: { zh: '个', en: 'units' },
  basis: [cite(statisticalYearbook)],
  counted: 'at-period-end',
  latestWithinMonths: 24,
  supplier: { zh: '机构编制部门；各区县', en: 'Offices in charge of public bodies; districts and counties' },
  mark: 'unverified',
})
