import { days, years } from '#kernel/procedures/duration'
import { limit, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { judicialConfirmation as procedure } from '#policy/procedures/arbitration-and-mediation/judicial-confirmation'
import { civilProcedureLaw2023 as law } from '#policy/sources/civil-procedure-law-2023'
import { courtTrialLimits2000 } from '#policy/sources/court-trial-limits-2000'
import { judicialConfirmationRules2011 as rules } from '#policy/sources/judicial-confirmation-rules-2011'
import { peoplesMediationLaw2010 as mediationLaw } from '#policy/sources/peoples-mediation-law-2010'

export const judicialConfirmation = limitsOf(procedure, {
  application: [
    limit('2011-01-01', days(30), cite(mediationLaw, '第三十三条'), { until: '2024-01-01' }),
    limit('2024-01-01', days(30), cite(law, '第二百零五条')),
  ],
  acceptance: [
    limit('2011-03-30', days(3), cite(rules, '第四条'), {
      doubt: {
        zh: '地方规则有按三个工作日的，例如湖北省知识产权行政调解协议司法确认的规定。',
        en: 'Some places count three working days, as Hubei does for administrative mediation.',
      },
    }),
  ],
  decision: [
    limit('2011-03-30', days(15), cite(rules, '第五条'), {
      extensions: [{ value: days(10), by: 'head-of-authority', basis: cite(rules, '第五条') }],
      doubt: {
        zh: '2011年规定针对人民调解协议；其他调解协议是否适用未写明，不得超过特别程序三十日的审限。',
        en: 'The rules of 2011 are for people’s mediation; for others only the thirty days of conclusion are sure.',
      },
    }),
  ],
  conclusion: [
    limit('2024-01-01', days(30), cite(law, '第一百八十七条'), {
      // The law sets no length for the president; the Provisions of 2000 do.
      extensions: [{ value: days(30), by: 'head-of-authority', basis: cite(courtTrialLimits2000, '第二条') }],
    }),
  ],
  enforcement: [
    limit('2024-01-01', years(2), cite(law, '第二百五十条'), {
      doubt: {
        zh: '从协议规定履行期间的最后一日起算，分期履行的从最后一期的最后一日起算；未规定的从生效之日起算。',
        en: 'It runs from the last day for performance, of the last part of several; where none is set, from effect.',
      },
    }),
  ],
  challenge: [limit('2011-03-30', years(1), cite(rules, '第十条'))],
})
