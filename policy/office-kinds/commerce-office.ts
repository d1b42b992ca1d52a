import { defineOfficeKind } from '#kernel/procedures/role'

export const commerceOffice = defineOfficeKind({
  id: 'commerce-office',
  label: { zh: '商务主管部门', en: 'Commerce office' },
})
