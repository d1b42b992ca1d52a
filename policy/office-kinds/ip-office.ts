import { defineOfficeKind } from '#kernel/procedures/role'

export const ipOffice = defineOfficeKind({
  id: 'ip-office',
  label: { zh: '市知识产权局', en: 'City IP office' },
})
