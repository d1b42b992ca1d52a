import { decidedLimit } from '#jurisdictions/decided-limit'
import { limitsOf } from '#kernel/procedures/limit'
import { designationRound as procedure } from '#policy/procedures/designation/designation-round'

export const designationRound = limitsOf(procedure, {
  application: decidedLimit('applyBy'),
  objection: decidedLimit('objectUntil'),
})
