import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { customsIpStatistics } from '#policy/sources/customs-ip-statistics'

export const customsRecordals = defineInput({
  id: 'customs-recordals',
  label: { zh: '知识产权海关备案核准数（当年累计）', en: 'Customs recordals approved, year to date' },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(customsIpStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '海关总署；直属海关', en: 'General Administration of Customs; regional customs' },
})
