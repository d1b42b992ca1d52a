import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { civilHearing } from '#policy/procedures/courts/states/civil-hearing'
import { civilService } from '#policy/procedures/courts/states/civil-service'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { higherAuthority } from '#policy/roles/higher-authority'
import { judge } from '#policy/roles/judge'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

/** The trial: service and answer, then hearing and judgment. */
export const civilFirstInstanceTrial = {
  trial: {
    label: { zh: '审理', en: 'Trial' },
    holder: judge,
    basis: cite(civilProcedureLaw2023, '第一百五十二条'),
    bounds: ['hearing-notice'],
    on: {
      'fix-hearing': {
        label: { zh: '确定开庭日期', en: 'Fix the day of the hearing' },
        by: judge,
        needs: ['hearingOn'],
        starts: ['hearing-notice'],
      },
      'notify-hearing': {
        label: { zh: '通知当事人开庭', en: 'Notify the hearing' },
        by: judge,
        writes: ['hearing-notice'],
        meets: ['hearing-notice'],
        basis: cite(civilProcedureLaw2023, '第一百三十九条'),
      },
      extend: {
        label: { zh: '批准延长审理期限', en: 'Extend the trial' },
        by: [headOfAuthority, higherAuthority],
        extends: 'trial',
      },
      'extend-simplified': {
        label: { zh: '批准延长简易程序', en: 'Extend the simplified trial' },
        by: headOfAuthority,
        extends: 'simplified-trial',
      },
      'extend-small-claim': {
        label: { zh: '批准延长小额诉讼', en: 'Extend the small claim' },
        by: headOfAuthority,
        extends: 'small-claim-trial',
      },
      convert: {
        label: { zh: '裁定转为普通程序', en: 'Turn into an ordinary case' },
        by: judge,
        meets: ['simplified-trial', 'small-claim-trial'],
        writes: ['ruling'],
        basis: cite(civilProcedureLaw2023, '第一百七十条'),
      },
    },
    initial: 'serving',
    states: { ...civilService, ...civilHearing },
  },
} as const satisfies Readonly<Record<string, State>>
