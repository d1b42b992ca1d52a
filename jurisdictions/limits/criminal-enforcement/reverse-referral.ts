import { days, workingDays } from '#kernel/procedures/duration'
import { limit, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { reverseReferral as procedure } from '#policy/procedures/criminal-enforcement/reverse-referral'
import { administrativePenaltyLaw2021 as law } from '#policy/sources/administrative-penalty-law-2021'
import { crimeReferralRegulations2020 as regulations } from '#policy/sources/crime-referral-regulations-2020'
import { enforcementLinkProvisions2021 as provisions } from '#policy/sources/enforcement-link-provisions-2021'
import { reverseLinkGuidelines2024 as guidelines } from '#policy/sources/reverse-link-guidelines-2024'

const began = '2024-11-26'

export const reverseReferral = limitsOf(procedure, {
  // "In time"; inside a procuratorate the file goes on within three working days.
  transfer: [notSet('2021-07-15', cite(law, '第二十七条'))],
  review: [
    notSet('2021-09-06', cite(provisions), { until: began }),
    limit(began, workingDays(10), cite(guidelines, '第十二条')),
  ],
  receipt: [notSet('2021-07-15', cite(law, '第二十七条'))],
  reply: [
    limit('2021-09-06', days(90), cite(provisions), {
      doubt: {
        zh: '回复期限未经核对，以检察意见书写明的为准。',
        en: 'The time to answer was not read; what the opinion itself says comes first.',
      },
    }),
  ],
  handling: [notSet('2020-08-07', cite(regulations, '第十三条'))],
})
