import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

export const withdrawn = defineEvent({
  id: 'withdrawn',
  code: 'LS08',
  label: { zh: '撤回', en: 'Withdrawn' },
  basis: [cite(patentLaw2020, '第三十二条'), cite(patentImplementingRules2023, '第四十一条')],
  effect: 'ends',
  status: 'withdrawn',
})
