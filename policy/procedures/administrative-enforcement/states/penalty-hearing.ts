import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { hearingOfficer } from '#policy/roles/hearing-officer'
import { administrativePenaltyLaw2021 as law } from '#policy/sources/administrative-penalty-law-2021'
import { marketPenaltyProcedure2021 as provisions } from '#policy/sources/market-penalty-procedure-2021'

const hearing = cite(law, '第六十四条')

/** The hearing that a party asked for before a heavy penalty. */
export const penaltyHearing: State = {
  label: { zh: '听证', en: 'hearing' },
  holder: hearingOfficer,
  stopsClock: ['decision'],
  basis: cite(provisions, '第六十四条'),
  initial: 'to-fix',
  states: {
    'to-fix': {
      label: { zh: '待确定听证时间', en: 'to be fixed' },
      on: {
        'fix-hearing': {
          label: { zh: '通知听证时间、地点', en: 'notify time and place' },
          by: hearingOfficer,
          to: 'fixed',
          needs: ['hearingOn'],
          writes: ['hearing-notice'],
          basis: hearing,
        },
      },
    },
    fixed: {
      label: { zh: '已通知听证', en: 'fixed' },
      on: {
        'open-hearing': {
          label: { zh: '举行听证', en: 'open the hearing' },
          by: hearingOfficer,
          to: 'in-session',
        },
        'end-for-absence': {
          label: { zh: '当事人拒不出席，终止听证', en: 'end it as the party stays away' },
          by: hearingOfficer,
          to: '/filed/review',
          basis: hearing,
        },
      },
    },
    'in-session': {
      label: { zh: '听证进行', en: 'in session' },
      // Counted back from the day of the hearing: the last day on which its notice was in time.
      limits: ['hearing-notice'],
      on: {
        'close-hearing': {
          label: { zh: '听证结束', en: 'close the hearing' },
          by: hearingOfficer,
          to: '/filed/review',
          writes: ['hearing-record'],
          basis: cite(law, '第六十五条'),
        },
      },
    },
  },
}
