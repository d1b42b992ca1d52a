import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

export const licenceCancelled = defineEvent({
  id: 'licence-cancelled',
  code: 'LS23',
  label: { zh: '许可合同备案注销', en: 'Licence record cancelled' },
  basis: [cite(patentImplementingRules2023, '第一百零六条第（四）项')],
  effect: 'none',
  mark: 'unverified',
})
