import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'

export const opposed = defineEvent({
  id: 'opposed',
  code: 'LS05',
  label: { zh: '异议中', en: 'Opposed' },
  basis: [cite(trademarkLaw2019, '第三十三条'), cite(trademarkLaw2019, '第三十五条')],
  effect: 'pends',
  status: 'opposed',
})
