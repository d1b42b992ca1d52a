import { defineOfficeKind } from '#kernel/procedures/role'

export const hotline = defineOfficeKind({
  id: 'hotline',
  label: { zh: '12345、12315热线平台', en: 'Hotline' },
})
