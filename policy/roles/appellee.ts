import { defineRole } from '#kernel/procedures/role'

export const appellee = defineRole({
  id: 'appellee',
  label: { zh: '被上诉人', en: 'Appellee' },
  of: 'party',
})
