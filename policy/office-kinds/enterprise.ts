import { defineOfficeKind } from '#kernel/procedures/role'

export const enterprise = defineOfficeKind({
  id: 'enterprise',
  label: { zh: '企业', en: 'Enterprise' },
})
