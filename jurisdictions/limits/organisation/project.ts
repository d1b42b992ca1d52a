import { decidedLimit } from '#jurisdictions/decided-limit'
import { limitsOf } from '#kernel/procedures/limit'
import { project as procedure } from '#policy/procedures/organisation/project'

export const project = limitsOf(procedure, {
  completion: decidedLimit('endsOn', [
    { value: { fact: 'extendDays', unit: 'day' }, by: 'steering-officer', repeats: true },
  ]),
  rectification: decidedLimit('rectifyBy'),
  acceptance: decidedLimit('acceptBy'),
})
