import { defineEvidenceKind } from '#kernel/measure'

export const inspectionRecord = defineEvidenceKind({
  id: 'inspection-record',
  label: { zh: '检查记录', en: 'Record of an inspection' },
})
