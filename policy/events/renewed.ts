import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'
import { trademarkRegulations2014 } from '#policy/sources/trademark-regulations-2014'

export const renewed = defineEvent({
  id: 'renewed',
  label: { zh: '续展', en: 'Renewed' },
  basis: [cite(trademarkLaw2019, '第四十条'), cite(trademarkRegulations2014, '第三十三条')],
  effect: 'renews',
})
