import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const dataCellsGivenInTime = defineInput({
  id: 'data-cells-given-in-time',
  label: {
    zh: '按时填报且不为空的数据项数（当年到期）',
    en: 'Data cells given in time and not empty, of those that fell due in the year',
  },
  unit: { zh: '项', en: 'cells' },
  basis: [cite(strongIpCityOpinions2016, 'organisation-reporting')],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '地方知识产权管理部门', en: 'Local intellectual property offices' },
  mark: 'unverified',
})
