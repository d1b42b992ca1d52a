import { defineEvidenceKind } from '#kernel/measure'

export const planDocument = defineEvidenceKind({
  id: 'plan-document',
  label: { zh: '规划或者方案文本', en: 'Text of a plan' },
})
