import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { courtIpStatistics } from '#policy/sources/court-ip-statistics'

export const ipCrimesConcluded = defineInput({
  id: 'ip-crimes-concluded',
  label: {
    zh: '侵犯知识产权犯罪审结案件数（当年累计）',
    en: 'Intellectual property crimes concluded by courts, year to date',
  },
  unit: { zh: '件', en: 'cases' },
  basis: [cite(courtIpStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '最高人民法院；地方法院', en: 'Supreme People’s Court; local courts' },
  mark: 'unverified',
})
