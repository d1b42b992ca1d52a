import { defineOfficeKind } from '#kernel/procedures/role'

export const personnelOffice = defineOfficeKind({
  id: 'personnel-office',
  label: { zh: '人力资源社会保障部门', en: 'Human resources and social security office' },
})
