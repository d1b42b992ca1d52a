import { defineOfficeKind } from '#kernel/procedures/role'

export const marketRegulation = defineOfficeKind({
  id: 'market-regulation',
  label: { zh: '市场监督管理部门', en: 'Market regulation' },
})
