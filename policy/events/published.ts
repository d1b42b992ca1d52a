import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

export const published = defineEvent({
  id: 'published',
  code: 'LS02',
  label: { zh: '公布', en: 'Published' },
  basis: [cite(patentLaw2020, '第三十四条'), cite(patentImplementingRules2023, '第一百零七条第（一）项')],
  effect: 'pends',
  status: 'published',
})
