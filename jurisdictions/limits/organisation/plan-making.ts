import { decidedLimit } from '#jurisdictions/decided-limit'
import { limitsOf } from '#kernel/procedures/limit'
import { planMaking as procedure } from '#policy/procedures/organisation/plan-making'

export const planMaking = limitsOf(procedure, {
  countersigning: decidedLimit('countersignBy'),
  legality: decidedLimit('legalityBy'),
  'mid-term': decidedLimit('midTermOn'),
  final: decidedLimit('finalOn'),
})
