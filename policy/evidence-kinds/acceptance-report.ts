import { defineEvidenceKind } from '#kernel/measure'

export const acceptanceReport = defineEvidenceKind({
  id: 'acceptance-report',
  label: { zh: '验收报告', en: 'Acceptance report' },
})
