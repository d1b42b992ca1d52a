import { is } from '#kernel/predicate'
import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { judge } from '#policy/roles/judge'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'
import { courtTrialLimits2000 } from '#policy/sources/court-trial-limits-2000'

const meets = ['trial', 'simplified-trial', 'small-claim-trial'] as const
const judges = { by: judge, writes: ['judgment'], meets } as const

/** The hearing, what stops its clock, and how it ends. */
export const civilHearing = {
  hearing: {
    label: { zh: '开庭审理', en: 'Hearing' },
    on: {
      suspend: {
        label: { zh: '裁定中止诉讼', en: 'Suspend' },
        by: judge,
        to: 'suspended',
        writes: ['suspension-ruling'],
      },
      appraise: { label: { zh: '委托鉴定', en: 'Order an appraisal' }, by: judge, to: 'appraisal' },
      settle: {
        label: { zh: '调解书签收', en: 'Settle' },
        by: judge,
        to: '/settled',
        writes: ['settlement'],
        meets,
      },
      'ask-withdrawal': { label: { zh: '申请撤诉', en: 'Ask to withdraw' }, by: claimant, to: 'withdrawal' },
      'pronounce-in-court': { label: { zh: '当庭宣判', en: 'Judge in court' }, ...judges, to: '/pronounced' },
      'pronounce-and-deliver': {
        label: { zh: '定期宣判并送达', en: 'Judge and deliver' },
        ...judges,
        to: '/judged',
      },
      'judge-finally': {
        label: { zh: '小额诉讼一审终审', en: 'Judge a small claim' },
        ...judges,
        to: '/effective',
        when: is('smallClaim', true),
        basis: cite(civilProcedureLaw2023, '第一百六十五条'),
      },
      'dismiss-suit': {
        label: { zh: '裁定驳回起诉并送达', en: 'Dismiss the suit' },
        by: judge,
        to: '/ruled',
        writes: ['ruling'],
        meets,
      },
      terminate: {
        label: { zh: '裁定终结诉讼', en: 'Terminate' },
        by: judge,
        to: '/terminated',
        writes: ['ruling'],
        meets,
      },
    },
  },
  suspended: {
    label: { zh: '中止诉讼', en: 'Suspended' },
    stopsClock: true,
    basis: cite(civilProcedureLaw2023, '第一百五十三条'),
    on: { resume: { label: { zh: '恢复诉讼', en: 'Resume' }, by: judge, to: 'hearing' } },
  },
  appraisal: {
    label: { zh: '鉴定', en: 'Appraisal' },
    stopsClock: true,
    basis: cite(courtTrialLimits2000, '第九条'),
    on: {
      'receive-opinion': {
        label: { zh: '收到鉴定意见', en: 'Receive the opinion' },
        by: judge,
        to: 'hearing',
      },
    },
  },
  withdrawal: {
    label: { zh: '审查撤诉申请', en: 'Withdrawal asked for' },
    basis: cite(civilProcedureLaw2023, '第一百四十八条'),
    on: {
      'allow-withdrawal': {
        label: { zh: '裁定准许撤诉', en: 'Allow' },
        by: judge,
        to: '/withdrawn',
        writes: ['ruling'],
        meets,
      },
      'refuse-withdrawal': {
        label: { zh: '不准许撤诉', en: 'Refuse' },
        by: judge,
        to: 'hearing',
        writes: ['ruling'],
      },
    },
  },
} as const satisfies Readonly<Record<string, State>>
