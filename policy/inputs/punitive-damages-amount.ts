import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { courtIpStatistics } from '#policy/sources/court-ip-statistics'

export const punitiveDamagesAmount = defineInput({
  id: 'punitive-damages-amount',
  label: {
    zh: '惩罚性赔偿判赔金额（当年累计）',
    en: 'Damages awarded in cases with punitive damages, year to date',
  },
  unit: { zh: '亿元', en: 'RMB 100 million' },
  basis: [cite(courtIpStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '最高人民法院；地方法院', en: 'Supreme People’s Court; local courts' },
  mark: 'unverified',
})
