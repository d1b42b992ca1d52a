import { decidedLimit } from '#jurisdictions/decided-limit'
import { limitsOf } from '#kernel/procedures/limit'
import { meetingDecision as procedure } from '#policy/procedures/organisation/meeting-decision'

export const meetingDecision = limitsOf(procedure, {
  action: decidedLimit('dueOn', [
    { value: { fact: 'extendDays', unit: 'day' }, by: 'steering-officer', repeats: true },
  ]),
})
