import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const countiesWithIpBodies = defineInput({
  id: 'counties-with-ip-bodies',
  label: {
    zh: '设有知识产权管理机构的县（市、区）数',
    en: 'Counties and districts with a body for intellectual property',
  },
  unit: { zh: '个', en: 'units' },
  basis: [cite(strongIpCityOpinions2016, 'main-line')],
  counted: 'at-period-end',
  latestWithinMonths: 24,
  supplier: { zh: '机构编制部门；各区县', en: 'Offices in charge of public bodies; districts and counties' },
  mark: 'unverified',
})
