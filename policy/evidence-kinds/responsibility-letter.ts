import { defineEvidenceKind } from '#kernel/measure'

export const responsibilityLetter = defineEvidenceKind({
  id: 'responsibility-letter',
  label: { zh: '目标责任书', en: 'Letter of responsibility' },
})
