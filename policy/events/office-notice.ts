import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

export const officeNotice = defineEvent({
  id: 'office-notice',
  label: { zh: '审查通知', en: 'Office notice' },
  basis: [cite(patentImplementingRules2023, '第四条')],
  effect: 'none',
  note: { zh: '不影响权利状态。', en: 'It changes no status.' },
})
