import { defineEvidenceKind } from '#kernel/measure'

export const rectificationRecord = defineEvidenceKind({
  id: 'rectification-record',
  label: { zh: '整改材料', en: 'Record of rectification' },
})
