import type { State } from '#kernel/procedures/procedure'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'

/** What comes back is corrected, signed again, and goes up from the first level. */
export const workReportReturned: State = {
  label: { zh: '退回修改', en: 'returned' },
  holder: officer,
  limits: ['correction'],
  initial: 'correcting',
  states: {
    correcting: {
      label: { zh: '修改', en: 'to be corrected' },
      on: {
        'hand-in-again': {
          label: { zh: '再次提请审签', en: 'hand in again' },
          by: officer,
          to: 'signing-again',
          needs: ['summary'],
          writes: ['report'],
        },
      },
    },
    'signing-again': {
      label: { zh: '本单位再审签', en: 'to be signed again' },
      holder: headOfAuthority,
      on: {
        'sign-again': {
          label: { zh: '再次报送', en: 'send up again' },
          by: headOfAuthority,
          to: '/submitted',
        },
        'send-back-again': {
          label: { zh: '退回', en: 'return' },
          by: headOfAuthority,
          to: 'correcting',
          needs: ['reasons'],
          writes: ['return'],
        },
      },
    },
  },
}
