import { defineOfficeKind } from '#kernel/procedures/role'

export const serviceAgency = defineOfficeKind({
  id: 'service-agency',
  label: { zh: '知识产权服务机构', en: 'Intellectual property service agency' },
})
