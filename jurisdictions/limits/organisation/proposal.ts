import { type Extension, limitAsDecided, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { proposal as procedure } from '#policy/procedures/organisation/proposal'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

const decided = (fact: string, extensions: readonly Extension[] = []) => [
  limitAsDecided('2016-11-09', { fact, unit: 'day' }, cite(houseWorkingRules), { extensions }),
]

export const proposal = limitsOf(procedure, {
  triage: decided('triageBy'),
  reply: decided('replyBy', [
    { value: { fact: 'extendDays', unit: 'day' }, by: 'head-of-authority', repeats: true },
  ]),
  implementation: decided('implementBy'),
})
