import { limitAsDecided, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { annualPlan as procedure } from '#policy/procedures/organisation/annual-plan'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

const decided = (fact: string) => [
  limitAsDecided('2016-11-09', { fact, unit: 'day' }, cite(houseWorkingRules)),
]

export const annualPlan = limitsOf(procedure, {
  approval: decided('approvedBy'),
  review: decided('reviewOn'),
})
