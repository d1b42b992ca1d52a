import { defineRole } from '#kernel/procedures/role'

export const hearingOfficer = defineRole({
  id: 'hearing-officer',
  label: { zh: '听证主持人', en: 'Hearing officer' },
  of: 'lead',
})
