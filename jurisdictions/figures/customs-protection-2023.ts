import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { customsDetainedGoods } from '#policy/inputs/customs-detained-goods'
import { customsDetentionBatches } from '#policy/inputs/customs-detention-batches'
import { customsRecordals } from '#policy/inputs/customs-recordals'
import { customsIpStatistics } from '#policy/sources/customs-ip-statistics'

export const customsProtection2023 = definePublication({
  id: 'customs-protection-2023',
  label: { zh: '2023年海关知识产权保护', en: 'Customs protection of intellectual property, 2023' },
  source: customsIpStatistics,
  vintage: '2023-12-31',
  series: [
    stated(customsDetentionBatches, NATION, '2023', '6.2万'),
    stated(customsDetainedGoods, NATION, '2023', '8288.9万'),
    stated(customsRecordals, NATION, '2023', '1.9万'),
  ],
})
