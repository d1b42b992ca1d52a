import { defineRole } from '#kernel/procedures/role'

export const objector = defineRole({
  id: 'objector',
  label: { zh: '异议人', en: 'Objector' },
  of: 'party',
})
