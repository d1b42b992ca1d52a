import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { customsDetainedGoods } from '#policy/inputs/customs-detained-goods'
import { customsDetentionBatches } from '#policy/inputs/customs-detention-batches'
import { customsRecordals } from '#policy/inputs/customs-recordals'
import { customsIpStatistics } from '#policy/sources/customs-ip-statistics'

export const customsProtection2020 = definePublication({
  id: 'customs-protection-2020',
  label: { zh: '2020年海关知识产权保护', en: 'Customs protection of intellectual property, 2020' },
  source: customsIpStatistics,
  vintage: '2020-12-31',
  series: [
    stated(customsDetentionBatches, NATION, '2020', '6.19万'),
    stated(customsDetainedGoods, NATION, '2020', '5618.19万'),
    stated(customsRecordals, NATION, '2020', '1.5万'),
  ],
})
