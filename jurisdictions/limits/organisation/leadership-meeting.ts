import { decidedLimit } from '#jurisdictions/decided-limit'
import { limitsOf } from '#kernel/procedures/limit'
import { leadershipMeeting as procedure } from '#policy/procedures/organisation/leadership-meeting'

export const leadershipMeeting = limitsOf(procedure, {
  minutes: decidedLimit('minutesBy'),
})
