import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

export const licenceChanged = defineEvent({
  id: 'licence-changed',
  code: 'LS22',
  label: { zh: '许可合同备案变更', en: 'Licence record changed' },
  basis: [cite(patentImplementingRules2023, '第一百零六条第（四）项')],
  effect: 'none',
  mark: 'unverified',
})
