import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

export const openLicenceWithdrawn = defineEvent({
  id: 'open-licence-withdrawn',
  code: 'LS28',
  label: { zh: '开放许可声明撤回', en: 'Open licence withdrawn' },
  basis: [cite(patentLaw2020, '第五十条'), cite(patentImplementingRules2023, '第一百零七条第（十三）项')],
  effect: 'none',
})
