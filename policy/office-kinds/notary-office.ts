import { defineOfficeKind } from '#kernel/procedures/role'

export const notaryOffice = defineOfficeKind({
  id: 'notary-office',
  label: { zh: '公证机构', en: 'Notary office' },
})
