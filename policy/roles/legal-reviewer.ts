import { defineRole } from '#kernel/procedures/role'

export const legalReviewer = defineRole({
  id: 'legal-reviewer',
  label: { zh: '法制审核人员', en: 'Legal reviewer' },
  of: 'lead',
})
