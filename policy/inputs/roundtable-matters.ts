import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const roundtableMatters = defineInput({
  id: 'roundtable-matters',
  label: {
    zh: '外资企业圆桌会议提出的事项数（当年累计）',
    en: 'Matters raised at round tables with foreign-invested enterprises, year to date',
  },
  unit: { zh: '件', en: 'matters' },
  basis: [cite(strongIpCityOpinions2016, 'standard-exchange')],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '商务部门', en: 'Commerce departments' },
  mark: 'unverified',
})
