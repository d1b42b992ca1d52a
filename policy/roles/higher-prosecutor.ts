import { defineRole } from '#kernel/procedures/role'
import { procuratorate } from '#policy/office-kinds/procuratorate'

export const higherProsecutor = defineRole({
  id: 'higher-prosecutor',
  label: { zh: '上一级人民检察院', en: 'Procuratorate of the next higher level' },
  of: procuratorate,
})
