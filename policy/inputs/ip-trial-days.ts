import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { courtIpStatistics } from '#policy/sources/court-ip-statistics'

export const ipTrialDays = defineInput({
  id: 'ip-trial-days',
  label: {
    zh: '知识产权民事一审案件平均审理天数',
    en: 'Mean trial days of first-instance civil intellectual property cases',
  },
  unit: { zh: '天', en: 'days' },
  basis: [cite(courtIpStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '最高人民法院；地方法院', en: 'Supreme People’s Court; local courts' },
  mark: 'unverified',
})
