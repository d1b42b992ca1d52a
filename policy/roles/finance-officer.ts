import { defineRole } from '#kernel/procedures/role'
import { financeOffice } from '#policy/office-kinds/finance-office'

export const financeOfficer = defineRole({
  id: 'finance-officer',
  label: { zh: '财政部门工作人员', en: 'Officer of the finance office' },
  of: financeOffice,
})
