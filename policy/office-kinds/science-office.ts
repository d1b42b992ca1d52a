import { defineOfficeKind } from '#kernel/procedures/role'

export const scienceOffice = defineOfficeKind({
  id: 'science-office',
  label: { zh: '科技主管部门', en: 'Science and technology office' },
})
