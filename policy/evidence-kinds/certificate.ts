import { defineEvidenceKind } from '#kernel/measure'

export const certificate = defineEvidenceKind({
  id: 'certificate',
  label: { zh: '证书', en: 'Certificate' },
})
