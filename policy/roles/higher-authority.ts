import { defineRole } from '#kernel/procedures/role'

export const higherAuthority = defineRole({
  id: 'higher-authority',
  label: { zh: '上一级机关', en: 'Higher authority' },
  of: 'higher',
})
