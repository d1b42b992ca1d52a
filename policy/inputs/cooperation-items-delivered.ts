import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const cooperationItemsDelivered = defineInput({
  id: 'cooperation-items-delivered',
  label: {
    zh: '已落实的区域合作事项数（当年应落实）',
    en: 'Items of co-operation between cities delivered, of those agreed for the year',
  },
  unit: { zh: '项', en: 'items' },
  basis: [cite(strongIpCityOpinions2016, 'feature-coordination')],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '地方知识产权管理部门', en: 'Local intellectual property offices' },
  mark: 'unverified',
})
