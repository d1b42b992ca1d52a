import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'
import { trademarkRegulations2014 } from '#policy/sources/trademark-regulations-2014'

export const licenceRecorded = defineEvent({
  id: 'licence-recorded',
  code: 'LS21',
  label: { zh: '许可合同备案', en: 'Licence recorded' },
  basis: [
    cite(patentImplementingRules2023, '第十五条'),
    cite(patentImplementingRules2023, '第一百零六条第（四）项'),
    cite(trademarkLaw2019, '第四十三条'),
    cite(trademarkRegulations2014, '第六十九条'),
  ],
  effect: 'none',
})
