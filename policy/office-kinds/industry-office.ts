import { defineOfficeKind } from '#kernel/procedures/role'

export const industryOffice = defineOfficeKind({
  id: 'industry-office',
  label: { zh: '工业和信息化主管部门', en: 'Industry and information technology office' },
})
