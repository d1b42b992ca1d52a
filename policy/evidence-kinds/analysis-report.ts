import { defineEvidenceKind } from '#kernel/measure'

export const analysisReport = defineEvidenceKind({
  id: 'analysis-report',
  label: { zh: '分析报告', en: 'Report of an analysis' },
})
