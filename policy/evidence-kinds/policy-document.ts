import { defineEvidenceKind } from '#kernel/measure'

export const policyDocument = defineEvidenceKind({
  id: 'policy-document',
  label: { zh: '政策文件', en: 'Policy document' },
})
