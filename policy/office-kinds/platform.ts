import { defineOfficeKind } from '#kernel/procedures/role'

export const platform = defineOfficeKind({
  id: 'platform',
  label: { zh: '电子商务平台经营者', en: 'E-commerce platform' },
})
