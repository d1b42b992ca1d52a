import { defineRole } from '#kernel/procedures/role'
import { ipOffice } from '#policy/office-kinds/ip-office'

export const ipOfficer = defineRole({
  id: 'ip-officer',
  label: { zh: '知识产权局工作人员', en: 'Officer of the IP office' },
  of: ipOffice,
})
