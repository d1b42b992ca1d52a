import { defineEvidenceKind } from '#kernel/measure'

export const protectionList = defineEvidenceKind({
  id: 'protection-list',
  label: { zh: '保护名录', en: 'List of protected rights' },
})
