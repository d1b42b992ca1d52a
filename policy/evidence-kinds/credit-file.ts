import { defineEvidenceKind } from '#kernel/measure'

export const creditFile = defineEvidenceKind({
  id: 'credit-file',
  label: { zh: '信用档案', en: 'Credit file' },
})
