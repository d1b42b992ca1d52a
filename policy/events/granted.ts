import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { layoutDesignRegulations2001 } from '#policy/sources/layout-design-regulations-2001'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { plantVarietyRegulations2014 } from '#policy/sources/plant-variety-regulations-2014'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'

export const granted = defineEvent({
  id: 'granted',
  code: 'LS06',
  label: { zh: '授权、核准注册或登记公告', en: 'Granted or registered' },
  basis: [
    cite(patentLaw2020, '第三十九条'),
    cite(patentLaw2020, '第四十条'),
    cite(patentImplementingRules2023, '第一百零六条第（一）项'),
    cite(trademarkLaw2019, '第三十九条'),
    cite(plantVarietyRegulations2014, '第三十一条'),
    cite(layoutDesignRegulations2001, '第十八条'),
  ],
  effect: 'grants',
  status: 'in-force',
})
