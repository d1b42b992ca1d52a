import { defineRole } from '#kernel/procedures/role'

export const opponent = defineRole({
  id: 'opponent',
  label: { zh: '异议人', en: 'Opponent' },
  of: 'party',
})
