import { defineRole } from '#kernel/procedures/role'
import { expertPanel } from '#policy/office-kinds/expert-panel'

export const expert = defineRole({
  id: 'expert',
  label: { zh: '评审专家', en: 'Expert' },
  of: expertPanel,
})
