import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'
import { courtIpStatistics } from '#policy/sources/court-ip-statistics'

export const adjudicationsReversed = defineInput({
  id: 'adjudications-reversed',
  label: {
    zh: '被撤销或者变更的行政裁决数（当年累计）',
    en: 'Patent infringement adjudications reversed or changed, year to date',
  },
  unit: { zh: '件', en: 'cases' },
  basis: [cite(cnipaAnnualStatistics), cite(courtIpStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '最高人民法院；地方法院', en: 'Supreme People’s Court; local courts' },
  mark: 'unverified',
})
