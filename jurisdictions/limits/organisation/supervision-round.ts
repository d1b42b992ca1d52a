import { decidedLimit } from '#jurisdictions/decided-limit'
import { limitsOf } from '#kernel/procedures/limit'
import { supervisionRound as procedure } from '#policy/procedures/organisation/supervision-round'

export const supervisionRound = limitsOf(procedure, {
  'self-check': decidedLimit('selfCheckBy'),
  visits: decidedLimit('visitsBy'),
})
