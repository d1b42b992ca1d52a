import type { Decided } from '#kernel/procedures/duration'
import { limitAsDecided, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { workReport as procedure } from '#policy/procedures/organisation/work-report'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

const decided = (fact: string) => [
  limitAsDecided('2016-11-09', { fact, unit: 'day' } satisfies Decided, cite(houseWorkingRules)),
]

export const workReport = limitsOf(procedure, {
  submission: decided('dueOn'),
  closing: decided('closesOn'),
  correction: decided('correctBy'),
  'office-review': decided('officeReviewDays'),
  'city-review': decided('cityReviewDays'),
  'group-review': decided('groupReviewDays'),
})
