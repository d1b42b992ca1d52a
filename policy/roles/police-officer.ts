import { defineRole } from '#kernel/procedures/role'
import { police } from '#policy/office-kinds/police'

export const policeOfficer = defineRole({
  id: 'police-officer',
  label: { zh: '公安民警', en: 'Police officer' },
  of: police,
})
