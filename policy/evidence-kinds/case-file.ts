import { defineEvidenceKind } from '#kernel/measure'

export const caseFile = defineEvidenceKind({
  id: 'case-file',
  label: { zh: '案件卷宗', en: 'Case file' },
})
