import { defineRole } from '#kernel/procedures/role'
import { protectionCentre } from '#policy/office-kinds/protection-centre'

export const centreOfficer = defineRole({
  id: 'centre-officer',
  label: { zh: '保护中心工作人员', en: 'Officer of a protection centre' },
  of: protectionCentre,
})
