import { defineEvidenceKind } from '#kernel/measure'

export const aidFile = defineEvidenceKind({
  id: 'aid-file',
  label: { zh: '维权援助卷宗', en: 'File of aid to a right holder' },
})
