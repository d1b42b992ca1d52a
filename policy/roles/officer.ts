import { defineRole } from '#kernel/procedures/role'

export const officer = defineRole({
  id: 'officer',
  label: { zh: '承办人员', en: 'Officer in charge' },
  of: 'lead',
})
