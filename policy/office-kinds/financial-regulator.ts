import { defineOfficeKind } from '#kernel/procedures/role'

export const financialRegulator = defineOfficeKind({
  id: 'financial-regulator',
  label: { zh: '金融管理部门', en: 'Financial regulator' },
})
