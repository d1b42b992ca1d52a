import { decidedLimit } from '#jurisdictions/decided-limit'
import { limitsOf } from '#kernel/procedures/limit'
import { designationObjection as procedure } from '#policy/procedures/designation/designation-objection'

export const designationObjection = limitsOf(procedure, {
  decision: decidedLimit('decideBy'),
})
