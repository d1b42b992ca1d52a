import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { plantVarietyRegulations2014 } from '#policy/sources/plant-variety-regulations-2014'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'

export const invalidated = defineEvent({
  id: 'invalidated',
  code: 'LS14',
  label: { zh: '宣告全部无效', en: 'Declared wholly invalid' },
  basis: [
    cite(patentLaw2020, '第四十六条'),
    cite(patentLaw2020, '第四十七条'),
    cite(patentImplementingRules2023, '第一百零六条第（六）项'),
    cite(trademarkLaw2019, '第四十七条'),
    cite(plantVarietyRegulations2014, '第三十七条'),
  ],
  effect: 'ends',
  status: 'invalidated',
  note: {
    zh: '宣告无效的权利视为自始即不存在；登记簿自公告之日起改变状态，此前各日的数字保持当时所知。',
    en: 'Void from the start; the register changes on announcement, earlier figures stay as known.',
  },
})
