import { defineRole } from '#kernel/procedures/role'

export const complainant = defineRole({
  id: 'complainant',
  label: { zh: '投诉人', en: 'Complainant' },
  of: 'party',
})
