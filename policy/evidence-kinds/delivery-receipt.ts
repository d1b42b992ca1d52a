import { defineEvidenceKind } from '#kernel/measure'

export const deliveryReceipt = defineEvidenceKind({
  id: 'delivery-receipt',
  label: { zh: '移送或者送达回证', en: 'Receipt of delivery' },
})
