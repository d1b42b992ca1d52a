import { defineOfficeKind } from '#kernel/procedures/role'

export const arbitrationInstitution = defineOfficeKind({
  id: 'arbitration-institution',
  label: { zh: '仲裁机构', en: 'Arbitration institution' },
})
