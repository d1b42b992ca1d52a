import { defineEvidenceKind } from '#kernel/measure'

export const serviceRecord = defineEvidenceKind({
  id: 'service-record',
  label: { zh: '服务台账', en: 'Record of services' },
})
