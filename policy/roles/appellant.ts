import { defineRole } from '#kernel/procedures/role'

export const appellant = defineRole({
  id: 'appellant',
  label: { zh: '上诉人', en: 'Appellant' },
  of: 'party',
})
