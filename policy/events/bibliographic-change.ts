import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'

export const bibliographicChange = defineEvent({
  id: 'bibliographic-change',
  code: 'LS31',
  label: { zh: '著录事项变更', en: 'Particulars changed' },
  basis: [
    cite(patentImplementingRules2023, '第一百零六条第（十二）项'),
    cite(patentImplementingRules2023, '第一百四十六条'),
    cite(trademarkLaw2019, '第四十一条'),
  ],
  effect: 'none',
})
