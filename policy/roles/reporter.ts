import { defineRole } from '#kernel/procedures/role'

export const reporter = defineRole({
  id: 'reporter',
  label: { zh: '举报人', en: 'Reporter' },
  of: 'party',
})
