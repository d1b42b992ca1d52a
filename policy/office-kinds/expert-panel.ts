import { defineOfficeKind } from '#kernel/procedures/role'

export const expertPanel = defineOfficeKind({
  id: 'expert-panel',
  label: { zh: '评审专家组', en: 'Panel of experts' },
})
