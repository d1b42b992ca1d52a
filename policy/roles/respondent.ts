import { defineRole } from '#kernel/procedures/role'

export const respondent = defineRole({
  id: 'respondent',
  label: { zh: '被请求人（被申请人、被告）', en: 'Respondent' },
  of: 'party',
})
