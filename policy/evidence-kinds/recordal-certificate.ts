import { defineEvidenceKind } from '#kernel/measure'

export const recordalCertificate = defineEvidenceKind({
  id: 'recordal-certificate',
  label: { zh: '登记或者备案证明', en: 'Proof of recordal' },
})
