import { defineRole } from '#kernel/procedures/role'
import { customs } from '#policy/office-kinds/customs'

export const customsOfficer = defineRole({
  id: 'customs-officer',
  label: { zh: '海关关员', en: 'Customs officer' },
  of: customs,
})
