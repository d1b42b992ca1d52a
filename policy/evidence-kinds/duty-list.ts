import { defineEvidenceKind } from '#kernel/measure'

export const dutyList = defineEvidenceKind({
  id: 'duty-list',
  label: { zh: '职责清单', en: 'List of duties' },
})
