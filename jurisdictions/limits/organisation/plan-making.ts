import { limitAsDecided, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { planMaking as procedure } from '#policy/procedures/organisation/plan-making'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

const decided = (fact: string) => [
  limitAsDecided('2016-11-09', { fact, unit: 'day' }, cite(houseWorkingRules)),
]

export const planMaking = limitsOf(procedure, {
  countersigning: decided('countersignBy'),
  legality: decided('legalityBy'),
  'mid-term': decided('midTermOn'),
  final: decided('finalOn'),
})
