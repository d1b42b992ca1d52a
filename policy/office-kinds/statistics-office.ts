import { defineOfficeKind } from '#kernel/procedures/role'

export const statisticsOffice = defineOfficeKind({
  id: 'statistics-office',
  label: { zh: '统计机构', en: 'Statistics bureau' },
})
