import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'

export const preliminarilyApproved = defineEvent({
  id: 'preliminarily-approved',
  code: 'LS04',
  label: { zh: '初步审定公告', en: 'Preliminary approval announced' },
  basis: [cite(trademarkLaw2019, '第二十八条')],
  effect: 'pends',
  status: 'preliminarily-approved',
})
