import { limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { policeToEnforcement as handOver } from '#policy/hand-overs/police-to-enforcement'
import { crimeReferralRegulations2020 } from '#policy/sources/crime-referral-regulations-2020'

/** In time, and no number. */
const inTime = [notSet('2020-08-07', cite(crimeReferralRegulations2020, '第十三条'))]

export const policeToEnforcement = limitsOf(handOver, {
  sending: inTime,
  receipt: inTime,
  decision: inTime,
  correction: inTime,
  answer: inTime,
})
