import type { State } from '#kernel/procedures/procedure'
import { headOfAuthority } from '#policy/roles/head-of-authority'

/** What the period of objection has left is sent up, or reviewed again. */
export const roundDeciding: State = {
  label: { zh: '公示期满', en: 'after the period of objection' },
  holder: headOfAuthority,
  on: {
    'send-up': {
      label: { zh: '推荐上报', en: 'send the recommendation up' },
      by: headOfAuthority,
      to: 'sent-up',
      writes: ['recommendation'],
    },
    'review-again': {
      label: { zh: '重新评审', en: 'review again' },
      by: headOfAuthority,
      to: 'reviewing',
      needs: ['reasons'],
    },
  },
}
