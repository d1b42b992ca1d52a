import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { plantVarietyRegulations2014 } from '#policy/sources/plant-variety-regulations-2014'

export const lapsedUnpaid = defineEvent({
  id: 'lapsed-unpaid',
  code: 'LS11',
  label: { zh: '未缴年费专利权终止', en: 'Lapsed for unpaid annuity' },
  basis: [
    cite(patentLaw2020, '第四十四条第一款第（一）项'),
    cite(patentImplementingRules2023, '第一百一十五条'),
    cite(plantVarietyRegulations2014, '第三十六条'),
  ],
  effect: 'ends',
  status: 'lapsed',
  note: { zh: '自应当缴纳年费期满之日起终止。', en: 'It ends with the day on which the annuity fell due.' },
})
