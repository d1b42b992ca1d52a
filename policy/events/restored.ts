import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

export const restored = defineEvent({
  id: 'restored',
  code: 'LS17',
  label: { zh: '恢复', en: 'Restored' },
  basis: [
    cite(patentImplementingRules2023, '第六条'),
    cite(patentImplementingRules2023, '第一百零六条第（八）项'),
  ],
  effect: 'restores',
})
