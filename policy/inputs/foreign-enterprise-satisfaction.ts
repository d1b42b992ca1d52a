import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const foreignEnterpriseSatisfaction = defineInput({
  id: 'foreign-enterprise-satisfaction',
  label: {
    zh: '外资企业对知识产权工作的满意度',
    en: 'Satisfaction of foreign-invested enterprises with intellectual property work',
  },
  unit: { zh: '%', en: '%' },
  basis: [cite(strongIpCityOpinions2016, 'standard-exchange')],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '商务部门', en: 'Commerce departments' },
  mark: 'unverified',
})
