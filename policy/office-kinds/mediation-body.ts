import { defineOfficeKind } from '#kernel/procedures/role'

export const mediationBody = defineOfficeKind({
  id: 'mediation-body',
  label: { zh: '调解组织', en: 'Mediation body' },
})
