import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { customsIpStatistics } from '#policy/sources/customs-ip-statistics'

export const customsDetentionBatches = defineInput({
  id: 'customs-detention-batches',
  label: {
    zh: '海关扣留侵权嫌疑货物批次（当年累计）',
    en: 'Batches of suspected goods detained by customs, year to date',
  },
  unit: { zh: '批', en: 'batches' },
  basis: [cite(customsIpStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '海关总署；直属海关', en: 'General Administration of Customs; regional customs' },
})
