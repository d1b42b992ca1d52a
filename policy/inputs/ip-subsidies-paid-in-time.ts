import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const ipSubsidiesPaidInTime = defineInput({
  id: 'ip-subsidies-paid-in-time',
  label: {
    zh: '在承诺期限内兑现的知识产权资助奖励项数（当年应兑现）',
    en: 'Intellectual property subsidies paid within the promised days, of those due in the year',
  },
  unit: { zh: '项', en: 'subsidies' },
  basis: [cite(strongIpCityOpinions2016, 'feature-management-system')],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: {
    zh: '财政部门；地方知识产权管理部门',
    en: 'Finance departments; local intellectual property offices',
  },
  mark: 'unverified',
})
