import { defineRole } from '#kernel/procedures/role'
import { court } from '#policy/office-kinds/court'

export const judge = defineRole({
  id: 'judge',
  label: { zh: '法官', en: 'Judge' },
  of: court,
})
