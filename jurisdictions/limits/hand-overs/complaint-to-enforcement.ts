import { workingDays } from '#kernel/procedures/duration'
import { limit, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { complaintToEnforcement as handOver } from '#policy/hand-overs/complaint-to-enforcement'
import { complaintHandlingMeasures2019 } from '#policy/sources/complaint-handling-measures-2019'

/** In time, and no number. */
const inTime = [notSet('2020-01-01', cite(complaintHandlingMeasures2019, '第二十三条'))]

export const complaintToEnforcement = limitsOf(handOver, {
  sending: inTime,
  receipt: inTime,
  decision: [
    limit('2020-01-01', workingDays(15), cite(complaintHandlingMeasures2019, '第二十三条'), {
      doubt: {
        zh: '特殊情况可延长十五个工作日。',
        en: 'Fifteen working days more in special cases.',
      },
    }),
  ],
  correction: inTime,
  answer: inTime,
})
