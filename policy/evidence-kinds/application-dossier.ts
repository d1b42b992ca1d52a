import { defineEvidenceKind } from '#kernel/measure'

export const applicationDossier = defineEvidenceKind({
  id: 'application-dossier',
  label: { zh: '申报书', en: 'Application dossier' },
})
