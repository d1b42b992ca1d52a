import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { copyrightLaw2020 } from '#policy/sources/copyright-law-2020'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { trademarkRegulations2014 } from '#policy/sources/trademark-regulations-2014'

export const pledgeRegistered = defineEvent({
  id: 'pledge-registered',
  code: 'LS24',
  label: { zh: '质押登记', en: 'Pledge registered' },
  basis: [
    cite(patentImplementingRules2023, '第十五条'),
    cite(patentImplementingRules2023, '第一百零六条第（三）项'),
    cite(trademarkRegulations2014, '第七十条'),
    cite(copyrightLaw2020, '第二十八条'),
  ],
  effect: 'none',
})
