import { defineEvidenceKind } from '#kernel/measure'

export const notarialDeed = defineEvidenceKind({
  id: 'notarial-deed',
  label: { zh: '公证书或者存证证明', en: 'Notarial deed or proof of preservation' },
})
