import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { layoutDesignRegulations2001 } from '#policy/sources/layout-design-regulations-2001'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

export const compulsoryLicence = defineEvent({
  id: 'compulsory-licence',
  code: 'LS29',
  label: { zh: '强制许可', en: 'Compulsory licence given' },
  basis: [
    cite(patentLaw2020, '第五十三条'),
    cite(patentImplementingRules2023, '第一百零六条第（十一）项'),
    cite(layoutDesignRegulations2001, '第二十五条'),
  ],
  effect: 'none',
})
