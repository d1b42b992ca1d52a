import { defineRole } from '#kernel/procedures/role'
import { association } from '#policy/office-kinds/association'

export const associationOfficer = defineRole({
  id: 'association-officer',
  label: { zh: '协会工作人员', en: 'Officer of an association' },
  of: association,
})
