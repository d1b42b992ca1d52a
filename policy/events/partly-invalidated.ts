import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

export const partlyInvalidated = defineEvent({
  id: 'partly-invalidated',
  code: 'LS15',
  label: { zh: '宣告部分无效', en: 'Declared partly invalid' },
  basis: [
    cite(patentLaw2020, '第四十六条'),
    cite(patentImplementingRules2023, '第六十九条'),
    cite(patentImplementingRules2023, '第一百零六条第（六）项'),
  ],
  effect: 'none',
  note: { zh: '其余部分继续有效。', en: 'The rest stays in force.' },
})
