import { defineEvidenceKind } from '#kernel/measure'

export const grantDocument = defineEvidenceKind({
  id: 'grant-document',
  label: { zh: '授权、注册或者登记证书', en: 'Document of grant or registration' },
})
