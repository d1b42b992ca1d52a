import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

export const deemedAbandoned = defineEvent({
  id: 'deemed-abandoned',
  code: 'LS10',
  label: { zh: '视为放弃取得专利权的权利', en: 'Right to the patent deemed abandoned' },
  basis: [cite(patentImplementingRules2023, '第六十条')],
  effect: 'ends',
  status: 'abandoned',
})
