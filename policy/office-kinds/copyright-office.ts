import { defineOfficeKind } from '#kernel/procedures/role'

export const copyrightOffice = defineOfficeKind({
  id: 'copyright-office',
  label: { zh: '著作权主管部门', en: 'Copyright office' },
})
