import { decidedLimit } from '#jurisdictions/decided-limit'
import { limitsOf } from '#kernel/procedures/limit'
import { workReport as procedure } from '#policy/procedures/organisation/work-report'

export const workReport = limitsOf(procedure, {
  submission: decidedLimit('dueOn'),
  closing: decidedLimit('closesOn'),
  correction: decidedLimit('correctBy'),
  'office-review': decidedLimit('officeReviewDays'),
  'city-review': decidedLimit('cityReviewDays'),
  'group-review': decidedLimit('groupReviewDays'),
})
