import { defineOfficeKind } from '#kernel/procedures/role'

export const publicityOffice = defineOfficeKind({
  id: 'publicity-office',
  label: { zh: '宣传主管部门', en: 'Publicity office' },
})
