import { defineEvidenceKind } from '#kernel/measure'

export const arbitralAward = defineEvidenceKind({
  id: 'arbitral-award',
  label: { zh: '仲裁裁决书', en: 'Arbitral award' },
})
