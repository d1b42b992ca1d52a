import { defineRole } from '#kernel/procedures/role'

export const rightHolder = defineRole({
  id: 'right-holder',
  label: { zh: '权利人', en: 'Right holder' },
  of: 'party',
})
