import { defineRole } from '#kernel/procedures/role'

export const provinceOfficer = defineRole({
  id: 'province-officer',
  label: { zh: '省知识产权局工作人员', en: 'Officer of the province' },
  of: 'higher',
})
