import { defineRole } from '#kernel/procedures/role'
import { procuratorate } from '#policy/office-kinds/procuratorate'

export const prosecutor = defineRole({
  id: 'prosecutor',
  label: { zh: '检察官', en: 'Prosecutor' },
  of: procuratorate,
})
