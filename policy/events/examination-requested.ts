import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { plantVarietyRegulations2014 } from '#policy/sources/plant-variety-regulations-2014'

export const examinationRequested = defineEvent({
  id: 'examination-requested',
  code: 'LS03',
  label: { zh: '实质审查的生效', en: 'Substantive examination begun' },
  basis: [
    cite(patentLaw2020, '第三十五条'),
    cite(patentImplementingRules2023, '第一百零七条第（二）项'),
    cite(plantVarietyRegulations2014, '第二十九条'),
  ],
  effect: 'pends',
  status: 'under-examination',
})
