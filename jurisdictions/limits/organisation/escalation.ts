import { decidedLimit } from '#jurisdictions/decided-limit'
import { limitsOf } from '#kernel/procedures/limit'
import { escalation as procedure } from '#policy/procedures/organisation/escalation'

export const escalation = limitsOf(procedure, {
  reminder: decidedLimit('remindedUntil'),
  warning: decidedLimit('warnedUntil'),
  interview: decidedLimit('interviewedUntil'),
})
