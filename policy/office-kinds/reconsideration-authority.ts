import { defineOfficeKind } from '#kernel/procedures/role'

export const reconsiderationAuthority = defineOfficeKind({
  id: 'reconsideration-authority',
  label: { zh: '行政复议机关', en: 'Reconsideration authority' },
})
