import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

export const suspended = defineEvent({
  id: 'suspended',
  code: 'LS18',
  label: { zh: '中止或保全', en: 'Proceedings suspended or right preserved' },
  basis: [
    cite(patentImplementingRules2023, '第一百零三条'),
    cite(patentImplementingRules2023, '第一百零四条'),
    cite(patentImplementingRules2023, '第一百零五条'),
  ],
  effect: 'suspends',
  note: { zh: '中止的是有关程序，权利仍然有效。', en: 'Proceedings stop; the right stays what it is.' },
})
