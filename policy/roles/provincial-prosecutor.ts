import { defineRole } from '#kernel/procedures/role'
import { procuratorate } from '#policy/office-kinds/procuratorate'

export const provincialProsecutor = defineRole({
  id: 'provincial-prosecutor',
  label: { zh: '省、自治区、直辖市人民检察院', en: 'Provincial procuratorate' },
  of: procuratorate,
})
