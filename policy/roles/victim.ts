import { defineRole } from '#kernel/procedures/role'

export const victim = defineRole({
  id: 'victim',
  label: { zh: '被害人', en: 'Victim' },
  of: 'party',
})
