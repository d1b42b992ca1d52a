import { type Extension, limitAsDecided, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { supervisionFinding as procedure } from '#policy/procedures/organisation/supervision-finding'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

const decided = (fact: string, extensions: readonly Extension[] = []) => [
  limitAsDecided('2016-11-09', { fact, unit: 'day' }, cite(houseWorkingRules), { extensions }),
]

export const supervisionFinding = limitsOf(procedure, {
  rectification: decided('rectifyBy', [
    { value: { fact: 'extendDays', unit: 'day' }, by: 'ip-officer', repeats: true },
  ]),
  're-check': decided('recheckBy'),
})
