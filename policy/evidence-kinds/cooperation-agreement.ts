import { defineEvidenceKind } from '#kernel/measure'

export const cooperationAgreement = defineEvidenceKind({
  id: 'cooperation-agreement',
  label: { zh: '合作协议', en: 'Agreement on cooperation' },
})
