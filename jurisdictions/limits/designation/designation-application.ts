import { decidedLimit } from '#jurisdictions/decided-limit'
import { limitsOf } from '#kernel/procedures/limit'
import { designationApplication as procedure } from '#policy/procedures/designation/designation-application'

export const designationApplication = limitsOf(procedure, {
  application: decidedLimit('applyBy'),
  mending: decidedLimit('mendBy'),
  'year-report': decidedLimit('reportBy'),
  acceptance: decidedLimit('acceptBy'),
  rectification: decidedLimit('rectifyBy'),
  objection: decidedLimit('objectUntil'),
  evaluation: decidedLimit('evaluateBy'),
})
