import { defineOfficeKind } from '#kernel/procedures/role'

export const customs = defineOfficeKind({
  id: 'customs',
  label: { zh: '海关', en: 'Customs' },
})
