import { days, workingDays } from '#kernel/procedures/duration'
import { limit, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { courtEntrustsMediation as handOver } from '#policy/hand-overs/court-entrusts-mediation'
import { invitedMediationRules2016 } from '#policy/sources/invited-mediation-rules-2016'
import { onlineMediationRules2021 } from '#policy/sources/online-mediation-rules-2021'

/** In time, and no number. */
const inTime = [notSet('2016-07-01', cite(invitedMediationRules2016, '第二十六条'))]

export const courtEntrustsMediation = limitsOf(handOver, {
  sending: inTime,
  receipt: inTime,
  decision: [
    limit('2022-01-01', workingDays(3), cite(onlineMediationRules2021, '第十二条'), {
      doubt: {
        zh: '限于在线调解；线下特邀调解未规定确认接受的期限。',
        en: 'For online mediation; nothing is said of other mediation.',
      },
    }),
  ],
  correction: inTime,
  answer: [
    limit('2016-07-01', days(15), cite(invitedMediationRules2016, '第二十七条'), {
      doubt: {
        zh: '适用简易程序的为七日；双方同意延长的不受此限，延长的不计入审限。',
        en: 'Seven days in simplified procedure; more by consent, and left out of the trial period.',
      },
    }),
  ],
})
