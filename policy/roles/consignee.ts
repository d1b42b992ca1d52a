import { defineRole } from '#kernel/procedures/role'

export const consignee = defineRole({
  id: 'consignee',
  label: { zh: '收发货人', en: 'Consignee or consignor' },
  of: 'party',
})
