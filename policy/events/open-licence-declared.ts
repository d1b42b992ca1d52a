import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

export const openLicenceDeclared = defineEvent({
  id: 'open-licence-declared',
  code: 'LS27',
  label: { zh: '开放许可声明公告', en: 'Open licence declared' },
  basis: [
    cite(patentLaw2020, '第五十条'),
    cite(patentImplementingRules2023, '第八十五条'),
    cite(patentImplementingRules2023, '第一百零六条第（十）项'),
  ],
  effect: 'none',
})
