import { defineRole } from '#kernel/procedures/role'

export const headOfAuthority = defineRole({
  id: 'head-of-authority',
  label: { zh: '机关负责人', en: 'Head of the authority' },
  of: 'head',
})
