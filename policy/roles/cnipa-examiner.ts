import { defineRole } from '#kernel/procedures/role'
import { cnipa } from '#policy/office-kinds/cnipa'

export const cnipaExaminer = defineRole({
  id: 'cnipa-examiner',
  label: { zh: '国家知识产权局审查员', en: 'CNIPA examiner' },
  of: cnipa,
})
