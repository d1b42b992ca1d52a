import { defineEvidenceKind } from '#kernel/measure'

export const adjudicationDecision = defineEvidenceKind({
  id: 'adjudication-decision',
  label: { zh: '行政裁决书', en: 'Adjudication decision' },
})
