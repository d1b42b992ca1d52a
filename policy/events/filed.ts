import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { plantVarietyRegulations2014 } from '#policy/sources/plant-variety-regulations-2014'
import { trademarkRegulations2014 } from '#policy/sources/trademark-regulations-2014'

export const filed = defineEvent({
  id: 'filed',
  code: 'LS01',
  label: { zh: '受理', en: 'Filing accepted' },
  basis: [
    cite(patentLaw2020, '第二十八条'),
    cite(trademarkRegulations2014, '第十八条'),
    cite(plantVarietyRegulations2014, '第二十四条'),
  ],
  effect: 'pends',
  status: 'filed',
})
