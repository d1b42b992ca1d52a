import { limitAsDecided, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { practice as procedure } from '#policy/procedures/organisation/practice'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

const decided = (fact: string) => [
  limitAsDecided('2016-11-09', { fact, unit: 'day' }, cite(houseWorkingRules)),
]

export const practice = limitsOf(procedure, {
  review: decided('reviewBy'),
})
