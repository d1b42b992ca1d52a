import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { layoutDesignRegulations2001 } from '#policy/sources/layout-design-regulations-2001'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'

export const revoked = defineEvent({
  id: 'revoked',
  code: 'LS16',
  label: { zh: '撤销', en: 'Revoked' },
  basis: [
    cite(trademarkLaw2019, '第四十九条'),
    cite(trademarkLaw2019, '第五十五条'),
    cite(layoutDesignRegulations2001, '第二十条'),
  ],
  effect: 'ends',
  status: 'revoked',
})
