import { limitAsDecided, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { designationObjection as procedure } from '#policy/procedures/designation/designation-objection'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

const decided = (fact: string) => [
  limitAsDecided('2016-11-09', { fact, unit: 'day' }, cite(houseWorkingRules)),
]

export const designationObjection = limitsOf(procedure, {
  decision: decided('decideBy'),
})
