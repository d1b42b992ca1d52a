import { defineOfficeKind } from '#kernel/procedures/role'

export const university = defineOfficeKind({
  id: 'university',
  label: { zh: '高等学校和科研机构', en: 'University or research institute' },
})
