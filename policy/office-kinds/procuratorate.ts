import { defineOfficeKind } from '#kernel/procedures/role'

export const procuratorate = defineOfficeKind({
  id: 'procuratorate',
  label: { zh: '人民检察院', en: 'Procuratorate' },
})
