import { defineEvidenceKind } from '#kernel/measure'

export const budgetRecord = defineEvidenceKind({
  id: 'budget-record',
  label: { zh: '预算及支出凭证', en: 'Budget and record of spending' },
})
