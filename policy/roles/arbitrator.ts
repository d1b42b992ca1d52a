import { defineRole } from '#kernel/procedures/role'
import { arbitrationInstitution } from '#policy/office-kinds/arbitration-institution'

export const arbitrator = defineRole({
  id: 'arbitrator',
  label: { zh: '仲裁庭', en: 'Arbitral tribunal' },
  of: arbitrationInstitution,
})
