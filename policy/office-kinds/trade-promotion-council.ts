import { defineOfficeKind } from '#kernel/procedures/role'

export const tradePromotionCouncil = defineOfficeKind({
  id: 'trade-promotion-council',
  label: { zh: '贸促机构', en: 'Trade promotion council' },
})
