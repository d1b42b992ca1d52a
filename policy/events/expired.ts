import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'

export const expired = defineEvent({
  id: 'expired',
  code: 'LS13',
  label: { zh: '期限届满终止', en: 'Expired' },
  basis: [
    cite(patentLaw2020, '第四十二条'),
    cite(patentImplementingRules2023, '第一百零六条第（七）项'),
    cite(trademarkLaw2019, '第四十条'),
  ],
  effect: 'ends',
  status: 'expired',
})
