import { defineOfficeKind } from '#kernel/procedures/role'

export const court = defineOfficeKind({
  id: 'court',
  label: { zh: '人民法院', en: 'Court' },
})
