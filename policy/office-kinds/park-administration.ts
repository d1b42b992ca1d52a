import { defineOfficeKind } from '#kernel/procedures/role'

export const parkAdministration = defineOfficeKind({
  id: 'park-administration',
  label: { zh: '园区管理机构', en: 'Administration of an industrial park' },
})
