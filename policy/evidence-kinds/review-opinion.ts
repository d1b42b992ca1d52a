import { defineEvidenceKind } from '#kernel/measure'

export const reviewOpinion = defineEvidenceKind({
  id: 'review-opinion',
  label: { zh: '审查或者评议意见', en: 'Opinion after a review' },
})
