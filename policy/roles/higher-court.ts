import { defineRole } from '#kernel/procedures/role'
import { court } from '#policy/office-kinds/court'

export const higherCourt = defineRole({
  id: 'higher-court',
  label: { zh: '上一级人民法院', en: 'Court of the next higher level' },
  of: court,
})
