import { defineOfficeKind } from '#kernel/procedures/role'

export const districtOffice = defineOfficeKind({
  id: 'district-office',
  label: { zh: '区县知识产权管理部门', en: 'District IP office' },
})
