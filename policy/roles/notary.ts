import { defineRole } from '#kernel/procedures/role'
import { notaryOffice } from '#policy/office-kinds/notary-office'

export const notary = defineRole({
  id: 'notary',
  label: { zh: '公证员', en: 'Notary' },
  of: notaryOffice,
})
