import { defineEvidenceKind } from '#kernel/measure'

export const workReport = defineEvidenceKind({
  id: 'work-report',
  label: { zh: '工作报告', en: 'Work report' },
})
