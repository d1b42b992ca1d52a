import { limitAsDecided, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { escalation as procedure } from '#policy/procedures/organisation/escalation'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

const decided = (fact: string) => [
  limitAsDecided('2016-11-09', { fact, unit: 'day' }, cite(houseWorkingRules)),
]

export const escalation = limitsOf(procedure, {
  reminder: decided('remindedUntil'),
  warning: decided('warnedUntil'),
  interview: decided('interviewedUntil'),
})
