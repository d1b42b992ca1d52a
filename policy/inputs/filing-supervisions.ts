import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { procuratorateIpStatistics } from '#policy/sources/procuratorate-ip-statistics'

export const filingSupervisions = defineInput({
  id: 'filing-supervisions',
  label: {
    zh: '知识产权犯罪立案监督案件数（当年累计）',
    en: 'Supervisions of the filing of intellectual property crimes, year to date',
  },
  unit: { zh: '件', en: 'cases' },
  basis: [cite(procuratorateIpStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '最高人民检察院；地方检察院', en: 'Supreme People’s Procuratorate; local procuratorates' },
  mark: 'unverified',
})
