import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { procuratorateIpStatistics } from '#policy/sources/procuratorate-ip-statistics'

export const ipCrimesProsecuted = defineInput({
  id: 'ip-crimes-prosecuted',
  label: {
    zh: '侵犯知识产权犯罪起诉案件数（当年累计）',
    en: 'Intellectual property crimes prosecuted, year to date',
  },
  unit: { zh: '件', en: 'cases' },
  basis: [cite(procuratorateIpStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '最高人民检察院；地方检察院', en: 'Supreme People’s Procuratorate; local procuratorates' },
  mark: 'unverified',
})
