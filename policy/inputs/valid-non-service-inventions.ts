import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaMonthlyStatistics } from '#policy/sources/cnipa-monthly-statistics'
import { hunanIpBulletin202011 } from '#policy/sources/hunan-ip-bulletin-2020-11'

export const validNonServiceInventions = defineInput({
  id: 'valid-non-service-inventions',
  label: { zh: '非职务（个人）发明专利有效量', en: 'Valid non-service (individual) invention patents' },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(cnipaMonthlyStatistics), cite(hunanIpBulletin202011)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
