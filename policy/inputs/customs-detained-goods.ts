import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { customsIpStatistics } from '#policy/sources/customs-ip-statistics'

export const customsDetainedGoods = defineInput({
  id: 'customs-detained-goods',
  label: {
    zh: '海关扣留侵权嫌疑货物件数（当年累计）',
    en: 'Suspected goods detained by customs, year to date',
  },
  unit: { zh: '件', en: 'articles' },
  basis: [cite(customsIpStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '海关总署；直属海关', en: 'General Administration of Customs; regional customs' },
})
