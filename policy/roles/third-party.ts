import { defineRole } from '#kernel/procedures/role'

export const thirdParty = defineRole({
  id: 'third-party',
  label: { zh: '案外人', en: 'Third party' },
  of: 'party',
})
