import { defineRole } from '#kernel/procedures/role'
import { governmentOffice } from '#policy/office-kinds/government-office'

export const steeringOfficer = defineRole({
  id: 'steering-officer',
  label: { zh: '领导小组工作人员', en: 'Officer of the leading group' },
  of: governmentOffice,
})
