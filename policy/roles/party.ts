import { defineRole } from '#kernel/procedures/role'

export const party = defineRole({
  id: 'party',
  label: { zh: '当事人', en: 'Party' },
  of: 'party',
})
