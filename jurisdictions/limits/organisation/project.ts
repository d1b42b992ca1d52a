import { type Extension, limitAsDecided, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { project as procedure } from '#policy/procedures/organisation/project'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

const decided = (fact: string, extensions: readonly Extension[] = []) => [
  limitAsDecided('2016-11-09', { fact, unit: 'day' }, cite(houseWorkingRules), { extensions }),
]

export const project = limitsOf(procedure, {
  completion: decided('endsOn', [
    { value: { fact: 'extendDays', unit: 'day' }, by: 'steering-officer', repeats: true },
  ]),
  rectification: decided('rectifyBy'),
  acceptance: decided('acceptBy'),
})
