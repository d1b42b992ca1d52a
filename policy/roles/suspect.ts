import { defineRole } from '#kernel/procedures/role'

export const suspect = defineRole({
  id: 'suspect',
  label: { zh: '犯罪嫌疑人（被告人）', en: 'Suspect or defendant' },
  of: 'party',
})
