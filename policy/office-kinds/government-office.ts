import { defineOfficeKind } from '#kernel/procedures/role'

export const governmentOffice = defineOfficeKind({
  id: 'government-office',
  label: { zh: '市人民政府办公室', en: 'City government office' },
})
