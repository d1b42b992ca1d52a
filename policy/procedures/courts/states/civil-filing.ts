import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { judge } from '#policy/roles/judge'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

const file = { by: judge, to: 'trial', writes: ['filing-notice'] } as const

/**
 * A complaint until it is filed. The time of trial runs from filing in every procedure: when a simplified
 * case becomes an ordinary one, the six months have run since then. Article 287: none for foreign cases.
 */
export const civilFiling = {
  sued: {
    label: { zh: '待立案', en: 'To be filed' },
    holder: judge,
    limits: ['filing'],
    basis: cite(civilProcedureLaw2023, '第一百二十六条'),
    on: {
      file: { label: { zh: '立案', en: 'File' }, ...file, starts: ['trial'] },
      'file-simplified': {
        label: { zh: '立案，适用简易程序', en: 'File as simplified' },
        ...file,
        starts: ['trial', 'simplified-trial'],
      },
      'file-small-claim': {
        label: { zh: '立案，适用小额诉讼程序', en: 'File as a small claim' },
        ...file,
        needs: ['smallClaim'],
        starts: ['trial', 'small-claim-trial'],
      },
      'file-foreign': { label: { zh: '涉外案件立案', en: 'File a foreign case' }, ...file },
      'not-accept': {
        label: { zh: '裁定不予受理并送达', en: 'Rule not to accept' },
        by: judge,
        to: 'ruled',
        writes: ['non-acceptance'],
      },
    },
  },
} as const satisfies Readonly<Record<string, State>>
