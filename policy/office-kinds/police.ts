import { defineOfficeKind } from '#kernel/procedures/role'

export const police = defineOfficeKind({
  id: 'police',
  label: { zh: '公安机关', en: 'Police' },
})
