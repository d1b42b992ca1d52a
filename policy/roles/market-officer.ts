import { defineRole } from '#kernel/procedures/role'
import { marketRegulation } from '#policy/office-kinds/market-regulation'

export const marketOfficer = defineRole({
  id: 'market-officer',
  label: { zh: '市场监管执法人员', en: 'Officer of market regulation' },
  of: marketRegulation,
})
