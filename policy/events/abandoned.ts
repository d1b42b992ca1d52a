import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { plantVarietyRegulations2014 } from '#policy/sources/plant-variety-regulations-2014'

export const abandoned = defineEvent({
  id: 'abandoned',
  code: 'LS12',
  label: { zh: '放弃专利权', en: 'Patent abandoned' },
  basis: [
    cite(patentLaw2020, '第四十四条第一款第（二）项'),
    cite(patentLaw2020, '第九条'),
    cite(patentImplementingRules2023, '第四十七条'),
    cite(plantVarietyRegulations2014, '第三十六条'),
  ],
  effect: 'ends',
  status: 'abandoned',
  note: {
    zh: '包括同日申请的实用新型因授予发明专利权而放弃：自公告授予发明专利权之日起终止。',
    en: 'Also the utility model given up for the invention of the same day, on its grant.',
  },
})
