import { decidedLimit } from '#jurisdictions/decided-limit'
import { limitsOf } from '#kernel/procedures/limit'
import { supervisionFinding as procedure } from '#policy/procedures/organisation/supervision-finding'

export const supervisionFinding = limitsOf(procedure, {
  rectification: decidedLimit('rectifyBy', [
    { value: { fact: 'extendDays', unit: 'day' }, by: 'ip-officer', repeats: true },
  ]),
  're-check': decidedLimit('recheckBy'),
})
