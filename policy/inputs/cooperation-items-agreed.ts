import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const cooperationItemsAgreed = defineInput({
  id: 'cooperation-items-agreed',
  label: {
    zh: '商定的区域合作事项数（当年应落实）',
    en: 'Items of co-operation between cities agreed for the year',
  },
  unit: { zh: '项', en: 'items' },
  basis: [cite(strongIpCityOpinions2016, 'feature-coordination')],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '地方知识产权管理部门', en: 'Local intellectual property offices' },
  mark: 'unverified',
})
