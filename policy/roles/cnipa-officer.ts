import { defineRole } from '#kernel/procedures/role'
import { cnipa } from '#policy/office-kinds/cnipa'

export const cnipaOfficer = defineRole({
  id: 'cnipa-officer',
  label: { zh: '国家知识产权局工作人员', en: 'Officer of CNIPA' },
  of: cnipa,
})
