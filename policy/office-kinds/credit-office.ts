import { defineOfficeKind } from '#kernel/procedures/role'

export const creditOffice = defineOfficeKind({
  id: 'credit-office',
  label: { zh: '社会信用主管部门', en: 'Credit authority' },
})
