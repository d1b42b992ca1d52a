import { days } from '#kernel/procedures/duration'
import { limit, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { mediationToConfirmation as handOver } from '#policy/hand-overs/mediation-to-confirmation'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'
import { judicialConfirmationRules2011 } from '#policy/sources/judicial-confirmation-rules-2011'

/** In time, and no number. */
const inTime = [notSet('2024-01-01', cite(civilProcedureLaw2023, '第二百零五条'))]

export const mediationToConfirmation = limitsOf(handOver, {
  sending: [limit('2024-01-01', days(30), cite(civilProcedureLaw2023, '第二百零五条'))],
  receipt: inTime,
  decision: [limit('2011-03-30', days(3), cite(judicialConfirmationRules2011, '第四条'))],
  correction: inTime,
  answer: [
    limit('2011-03-30', days(15), cite(judicialConfirmationRules2011, '第五条'), {
      doubt: {
        zh: '经院长批准可延长十日；特别程序审限三十日。',
        en: 'Ten more days by the president; the special procedure has thirty.',
      },
    }),
  ],
})
