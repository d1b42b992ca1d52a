import { defineRole } from '#kernel/procedures/role'
import { platform } from '#policy/office-kinds/platform'

export const platformOfficer = defineRole({
  id: 'platform-officer',
  label: { zh: '平台工作人员', en: 'Officer of a platform' },
  of: platform,
})
