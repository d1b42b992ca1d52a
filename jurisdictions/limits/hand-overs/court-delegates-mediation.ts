import { days, workingDays } from '#kernel/procedures/duration'
import { limit, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { courtDelegatesMediation as handOver } from '#policy/hand-overs/court-delegates-mediation'
import { invitedMediationRules2016 } from '#policy/sources/invited-mediation-rules-2016'
import { onlineMediationRules2021 } from '#policy/sources/online-mediation-rules-2021'

/** In time, and no number. */
const inTime = [notSet('2016-07-01', cite(invitedMediationRules2016, '第二十六条'))]

export const courtDelegatesMediation = limitsOf(handOver, {
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
    limit('2016-07-01', days(30), cite(invitedMediationRules2016, '第二十七条'), {
      doubt: {
        zh: '在线调解自确认接受之日起算；双方同意延长的不受此限。',
        en: 'Online it runs from acceptance; both may agree to more.',
      },
    }),
  ],
})
