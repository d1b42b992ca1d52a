import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { courtIpStatistics } from '#policy/sources/court-ip-statistics'

export const punitiveDamagesCases = defineInput({
  id: 'punitive-damages-cases',
  label: { zh: '适用惩罚性赔偿的案件数（当年累计）', en: 'Cases with punitive damages, year to date' },
  unit: { zh: '件', en: 'cases' },
  basis: [cite(courtIpStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '最高人民法院；地方法院', en: 'Supreme People’s Court; local courts' },
  mark: 'unverified',
})
