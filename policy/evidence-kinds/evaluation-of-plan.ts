import { defineEvidenceKind } from '#kernel/measure'

export const evaluationOfPlan = defineEvidenceKind({
  id: 'evaluation-of-plan',
  label: { zh: '规划评估报告', en: 'Evaluation of a plan' },
})
