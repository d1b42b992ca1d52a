import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

export const suspensionLifted = defineEvent({
  id: 'suspension-lifted',
  code: 'LS19',
  label: { zh: '中止或保全解除', en: 'Suspension or preservation lifted' },
  basis: [
    cite(patentImplementingRules2023, '第一百零三条'),
    cite(patentImplementingRules2023, '第一百零四条'),
    cite(patentImplementingRules2023, '第一百零六条第（三）项'),
  ],
  effect: 'resumes',
})
