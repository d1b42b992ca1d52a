import { defineOfficeKind } from '#kernel/procedures/role'

export const association = defineOfficeKind({
  id: 'association',
  label: { zh: '行业协会', en: 'Trade association' },
})
