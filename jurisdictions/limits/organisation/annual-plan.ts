import { decidedLimit } from '#jurisdictions/decided-limit'
import { limitsOf } from '#kernel/procedures/limit'
import { annualPlan as procedure } from '#policy/procedures/organisation/annual-plan'

export const annualPlan = limitsOf(procedure, {
  approval: decidedLimit('approvedBy'),
  review: decidedLimit('reviewOn'),
})
