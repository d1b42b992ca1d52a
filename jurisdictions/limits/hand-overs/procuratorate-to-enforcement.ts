import { days } from '#kernel/procedures/duration'
import { limit, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { procuratorateToEnforcement as handOver } from '#policy/hand-overs/procuratorate-to-enforcement'
import { administrativePenaltyLaw2021 } from '#policy/sources/administrative-penalty-law-2021'
import { enforcementLinkProvisions2021 } from '#policy/sources/enforcement-link-provisions-2021'

/** In time, and no number. */
const inTime = [notSet('2021-07-15', cite(administrativePenaltyLaw2021, '第二十七条'))]

export const procuratorateToEnforcement = limitsOf(handOver, {
  sending: [
    limit('2021-09-06', days(3), cite(enforcementLinkProvisions2021, undefined, 'unverified'), {
      doubt: { zh: '条文未经核对。', en: 'The article was not read.' },
    }),
  ],
  receipt: inTime,
  decision: inTime,
  correction: inTime,
  answer: [
    limit('2021-09-06', days(90), cite(enforcementLinkProvisions2021, undefined, 'unverified'), {
      doubt: {
        zh: '条文未经核对，回复期限以检察意见书载明的为准。',
        en: 'The article was not read; the opinion itself names the period.',
      },
    }),
  ],
})
