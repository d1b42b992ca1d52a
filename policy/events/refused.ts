import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'

export const refused = defineEvent({
  id: 'refused',
  code: 'LS07',
  label: { zh: '驳回', en: 'Refused' },
  basis: [
    cite(patentLaw2020, '第三十八条'),
    cite(patentImplementingRules2023, '第一百零七条第（三）项'),
    cite(trademarkLaw2019, '第三十条'),
  ],
  effect: 'ends',
  status: 'refused',
})
