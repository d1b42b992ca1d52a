import { defineOfficeKind } from '#kernel/procedures/role'

export const educationOffice = defineOfficeKind({
  id: 'education-office',
  label: { zh: '教育主管部门', en: 'Education office' },
})
