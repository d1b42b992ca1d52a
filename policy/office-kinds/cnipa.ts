import { defineOfficeKind } from '#kernel/procedures/role'

export const cnipa = defineOfficeKind({
  id: 'cnipa',
  label: { zh: '国家知识产权局', en: 'CNIPA' },
})
