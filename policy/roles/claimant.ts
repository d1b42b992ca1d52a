import { defineRole } from '#kernel/procedures/role'

export const claimant = defineRole({
  id: 'claimant',
  label: { zh: '请求人（申请人、原告）', en: 'Claimant' },
  of: 'party',
})
