import { defineEvidenceKind } from '#kernel/measure'

export const annualWorkPlan = defineEvidenceKind({
  id: 'annual-work-plan',
  label: { zh: '年度工作计划', en: 'Annual work plan' },
})
