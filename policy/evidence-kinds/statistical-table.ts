import { defineEvidenceKind } from '#kernel/measure'

export const statisticalTable = defineEvidenceKind({
  id: 'statistical-table',
  label: { zh: '统计报表', en: 'Statistical table' },
})
