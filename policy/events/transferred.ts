import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { layoutDesignRegulations2001 } from '#policy/sources/layout-design-regulations-2001'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { plantVarietyRegulations2014 } from '#policy/sources/plant-variety-regulations-2014'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'

export const transferred = defineEvent({
  id: 'transferred',
  code: 'LS20',
  label: { zh: '转移', en: 'Transferred' },
  basis: [
    cite(patentLaw2020, '第十条'),
    cite(patentImplementingRules2023, '第一百零六条第（二）项'),
    cite(trademarkLaw2019, '第四十二条'),
    cite(plantVarietyRegulations2014, '第九条'),
    cite(layoutDesignRegulations2001, '第二十二条'),
  ],
  effect: 'none',
})
