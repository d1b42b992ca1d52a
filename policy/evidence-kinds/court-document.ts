import { defineEvidenceKind } from '#kernel/measure'

export const courtDocument = defineEvidenceKind({
  id: 'court-document',
  label: { zh: '裁判文书', en: 'Court document' },
})
