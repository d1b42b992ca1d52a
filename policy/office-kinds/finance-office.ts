import { defineOfficeKind } from '#kernel/procedures/role'

export const financeOffice = defineOfficeKind({
  id: 'finance-office',
  label: { zh: '财政部门', en: 'Finance office' },
})
