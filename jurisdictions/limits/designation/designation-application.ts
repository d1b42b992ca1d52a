import { limitAsDecided, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { designationApplication as procedure } from '#policy/procedures/designation/designation-application'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

const decided = (fact: string) => [
  limitAsDecided('2016-11-09', { fact, unit: 'day' }, cite(houseWorkingRules)),
]

export const designationApplication = limitsOf(procedure, {
  application: decided('applyBy'),
  mending: decided('mendBy'),
  'year-report': decided('reportBy'),
  acceptance: decided('acceptBy'),
  rectification: decided('rectifyBy'),
  objection: decided('objectUntil'),
  evaluation: decided('evaluateBy'),
})
