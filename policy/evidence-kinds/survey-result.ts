import { defineEvidenceKind } from '#kernel/measure'

export const surveyResult = defineEvidenceKind({
  id: 'survey-result',
  label: { zh: '调查结果', en: 'Result of a survey' },
})
