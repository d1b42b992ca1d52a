import type { Act } from '#kernel/procedures/procedure'
import { headOfAuthority } from '#policy/roles/head-of-authority'

/** A city withdraws at any time before it is listed. */
export const withdraw: Act = {
  label: { zh: '撤回申报', en: 'withdraw the application' },
  by: headOfAuthority,
  to: '/withdrawn',
  needs: ['reasons'],
}
