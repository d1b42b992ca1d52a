import { defineEvidenceKind } from '#kernel/measure'

export const recognitionList = defineEvidenceKind({
  id: 'recognition-list',
  label: { zh: '认定或者公布的名单', en: 'List of those recognised' },
})
