import { defineOfficeKind } from '#kernel/procedures/role'

export const agricultureOffice = defineOfficeKind({
  id: 'agriculture-office',
  label: { zh: '农业农村、林业草原主管部门', en: 'Agriculture and forestry office' },
})
