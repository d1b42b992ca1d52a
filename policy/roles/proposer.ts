import { defineRole } from '#kernel/procedures/role'

export const proposer = defineRole({
  id: 'proposer',
  label: { zh: '建议提出者', en: 'Proposer' },
  of: 'party',
})
