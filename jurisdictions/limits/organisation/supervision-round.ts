import { limitAsDecided, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { supervisionRound as procedure } from '#policy/procedures/organisation/supervision-round'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

const decided = (fact: string) => [
  limitAsDecided('2016-11-09', { fact, unit: 'day' }, cite(houseWorkingRules)),
]

export const supervisionRound = limitsOf(procedure, {
  'self-check': decided('selfCheckBy'),
  visits: decided('visitsBy'),
})
