import { limitAsDecided, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { designationRound as procedure } from '#policy/procedures/designation/designation-round'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

const decided = (fact: string) => [
  limitAsDecided('2016-11-09', { fact, unit: 'day' }, cite(houseWorkingRules)),
]

export const designationRound = limitsOf(procedure, {
  application: decided('applyBy'),
  objection: decided('objectUntil'),
})
