import { defineEvidenceKind } from '#kernel/measure'

export const mediationAgreement = defineEvidenceKind({
  id: 'mediation-agreement',
  label: { zh: '调解协议书', en: 'Mediation agreement' },
})
