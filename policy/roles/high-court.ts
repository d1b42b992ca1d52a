import { defineRole } from '#kernel/procedures/role'

/** Of a basic court it is two levels above, of an intermediate one the court above. */
export const highCourt = defineRole({
  id: 'high-court',
  label: { zh: '高级人民法院', en: 'High court' },
  of: 'higher',
})
