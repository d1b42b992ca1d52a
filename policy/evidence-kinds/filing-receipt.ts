import { defineEvidenceKind } from '#kernel/measure'

export const filingReceipt = defineEvidenceKind({
  id: 'filing-receipt',
  label: { zh: '申请受理文件', en: 'Receipt of a filing' },
})
