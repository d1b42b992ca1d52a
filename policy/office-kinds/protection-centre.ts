import { defineOfficeKind } from '#kernel/procedures/role'

export const protectionCentre = defineOfficeKind({
  id: 'protection-centre',
  label: { zh: '知识产权保护中心', en: 'IP protection centre' },
})
