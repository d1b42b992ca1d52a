import { defineRole } from '#kernel/procedures/role'

export const applicant = defineRole({
  id: 'applicant',
  label: { zh: '申请人', en: 'Applicant' },
  of: 'party',
})
