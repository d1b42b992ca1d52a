import { defineEvidenceKind } from '#kernel/measure'

export const expertOpinion = defineEvidenceKind({
  id: 'expert-opinion',
  label: { zh: '鉴定意见', en: 'Expert opinion' },
})
