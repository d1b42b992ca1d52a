import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

export const pledgeChanged = defineEvent({
  id: 'pledge-changed',
  code: 'LS25',
  label: { zh: '质押登记变更', en: 'Pledge record changed' },
  basis: [cite(patentImplementingRules2023, '第一百零六条第（三）项')],
  effect: 'none',
  mark: 'unverified',
})
