import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { customsDetainedGoods } from '#policy/inputs/customs-detained-goods'
import { customsDetentionBatches } from '#policy/inputs/customs-detention-batches'
import { customsRecordals } from '#policy/inputs/customs-recordals'
import { customsIpStatistics } from '#policy/sources/customs-ip-statistics'

export const customsProtection202409 = definePublication({
  id: 'customs-protection-2024-09',
  label: {
    zh: '2024年前三季度海关知识产权保护',
    en: 'Customs protection of intellectual property, first three quarters of 2024',
  },
  source: customsIpStatistics,
  vintage: '2024-09-30',
  series: [
    stated(customsDetentionBatches, NATION, '2024-09', '2.2万'),
    stated(customsDetainedGoods, NATION, '2024-09', '4812万'),
    stated(customsRecordals, NATION, '2024-09', '1.51万'),
  ],
  note: {
    zh: '1至9月累计。',
    en: 'Year to date, January to September.',
  },
})
