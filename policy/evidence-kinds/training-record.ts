import { defineEvidenceKind } from '#kernel/measure'

export const trainingRecord = defineEvidenceKind({
  id: 'training-record',
  label: { zh: '培训或者活动记录', en: 'Record of training or of an event' },
})
