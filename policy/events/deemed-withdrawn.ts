import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

export const deemedWithdrawn = defineEvent({
  id: 'deemed-withdrawn',
  code: 'LS09',
  label: { zh: '视为撤回', en: 'Deemed withdrawn' },
  basis: [
    cite(patentLaw2020, '第三十五条'),
    cite(patentLaw2020, '第三十七条'),
    cite(patentImplementingRules2023, '第一百一十二条'),
  ],
  effect: 'ends',
  status: 'withdrawn',
})
