import { defineOfficeKind } from '#kernel/procedures/role'

export const justiceOffice = defineOfficeKind({
  id: 'justice-office',
  label: { zh: '司法行政机关', en: 'Justice bureau' },
})
