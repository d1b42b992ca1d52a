import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { madridHagueStatistics } from '#policy/sources/madrid-hague-statistics'

export const hagueFilings = defineInput({
  id: 'hague-filings',
  label: {
    zh: '海牙外观设计国际注册申请量（当年累计）',
    en: 'Hague international design applications, year to date',
  },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(madridHagueStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '世界知识产权组织', en: 'World Intellectual Property Organization' },
  mark: 'unverified',
})
