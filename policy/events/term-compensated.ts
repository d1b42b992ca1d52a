import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

export const termCompensated = defineEvent({
  id: 'term-compensated',
  code: 'LS30',
  label: { zh: '期限补偿', en: 'Term compensated' },
  basis: [
    cite(patentLaw2020, '第四十二条第二款、第三款'),
    cite(patentImplementingRules2023, '第八十四条'),
    cite(patentImplementingRules2023, '第一百零六条第（九）项'),
  ],
  effect: 'extends',
  note: {
    zh: '补偿的天数以登记为准；此后期限届满须另有记录。',
    en: 'The days are those of the register; from then on expiry must be recorded.',
  },
})
