import { decidedLimit } from '#jurisdictions/decided-limit'
import { limitsOf } from '#kernel/procedures/limit'
import { practice as procedure } from '#policy/procedures/organisation/practice'

export const practice = limitsOf(procedure, {
  review: decidedLimit('reviewBy'),
})
