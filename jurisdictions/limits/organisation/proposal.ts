import { decidedLimit } from '#jurisdictions/decided-limit'
import { limitsOf } from '#kernel/procedures/limit'
import { proposal as procedure } from '#policy/procedures/organisation/proposal'

export const proposal = limitsOf(procedure, {
  triage: decidedLimit('triageBy'),
  reply: decidedLimit('replyBy', [
    { value: { fact: 'extendDays', unit: 'day' }, by: 'head-of-authority', repeats: true },
  ]),
  implementation: decidedLimit('implementBy'),
})
