import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

export const pledgeCancelled = defineEvent({
  id: 'pledge-cancelled',
  code: 'LS26',
  label: { zh: '质押登记注销', en: 'Pledge cancelled' },
  basis: [cite(patentImplementingRules2023, '第一百零六条第（三）项')],
  effect: 'none',
})
