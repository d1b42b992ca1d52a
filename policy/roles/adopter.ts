import { defineRole } from '#kernel/procedures/role'

export const adopter = defineRole({
  id: 'adopter',
  label: { zh: '借鉴单位', en: 'Who copies it' },
  of: 'party',
})
