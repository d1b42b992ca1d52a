import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { courtIpStatistics } from '#policy/sources/court-ip-statistics'

export const ipCasesConcluded = defineInput({
  id: 'ip-cases-concluded',
  label: {
    zh: '知识产权民事一审案件审结数（当年累计）',
    en: 'First-instance civil intellectual property cases concluded, year to date',
  },
  unit: { zh: '件', en: 'cases' },
  basis: [cite(courtIpStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '最高人民法院；地方法院', en: 'Supreme People’s Court; local courts' },
  mark: 'unverified',
})
