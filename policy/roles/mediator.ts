import { defineRole } from '#kernel/procedures/role'
import { mediationBody } from '#policy/office-kinds/mediation-body'

export const mediator = defineRole({
  id: 'mediator',
  label: { zh: '调解员', en: 'Mediator' },
  of: mediationBody,
})
