import { type Extension, limitAsDecided, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { meetingDecision as procedure } from '#policy/procedures/organisation/meeting-decision'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

const decided = (fact: string, extensions: readonly Extension[] = []) => [
  limitAsDecided('2016-11-09', { fact, unit: 'day' }, cite(houseWorkingRules), { extensions }),
]

export const meetingDecision = limitsOf(procedure, {
  action: decided('dueOn', [
    { value: { fact: 'extendDays', unit: 'day' }, by: 'steering-officer', repeats: true },
  ]),
})
