import { defineRole } from '#kernel/procedures/role'

export const reportedParty = defineRole({
  id: 'reported-party',
  label: { zh: '被举报人', en: 'Reported party' },
  of: 'party',
})
