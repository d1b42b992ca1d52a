import { workingDays } from '#kernel/procedures/duration'
import { limit, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { hotlineToEnforcement as handOver } from '#policy/hand-overs/hotline-to-enforcement'
import { complaintHandlingMeasures2019 } from '#policy/sources/complaint-handling-measures-2019'

/** In time, and no number. */
const inTime = [notSet('2020-01-01', cite(complaintHandlingMeasures2019, '第三十七条'))]

export const hotlineToEnforcement = limitsOf(handOver, {
  sending: inTime,
  receipt: inTime,
  decision: [
    limit('2020-01-01', workingDays(15), cite(complaintHandlingMeasures2019, '第二十三条'), {
      doubt: {
        zh: '第二十三条写的是调解中发现的线索；可延长十五个工作日。',
        en: 'Article 23 is on clues found while mediating; fifteen working days more are possible.',
      },
    }),
  ],
  correction: inTime,
  answer: [limit('2020-01-01', workingDays(5), cite(complaintHandlingMeasures2019, '第三十一条'))],
})
