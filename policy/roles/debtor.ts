import { defineRole } from '#kernel/procedures/role'

export const debtor = defineRole({
  id: 'debtor',
  label: { zh: '被执行人', en: 'Debtor' },
  of: 'party',
})
