import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { judge } from '#policy/roles/judge'
import { administrativeLitigationLaw2017 } from '#policy/sources/administrative-litigation-law-2017'

const law = (article: string) => cite(administrativeLitigationLaw2017, article)
const meets = ['trial', 'simplified-trial'] as const
const rules = { by: judge, writes: ['ruling'] } as const
const judges = { by: judge, writes: ['judgment'], meets } as const

/** The hearing, what stops its clock, and how it ends. */
export const administrativeHearing = {
  hearing: {
    label: { zh: '开庭审理', en: 'Hearing' },
    on: {
      suspend: { label: { zh: '裁定中止诉讼', en: 'Suspend' }, ...rules, to: 'suspended' },
      'ask-withdrawal': { label: { zh: '申请撤诉', en: 'Ask to withdraw' }, by: claimant, to: 'withdrawal' },
      settle: {
        label: { zh: '赔偿、补偿或者裁量案件调解', en: 'Settle' },
        by: judge,
        to: '/settled',
        meets,
        basis: law('第六十条'),
      },
      'pronounce-in-court': { label: { zh: '当庭宣判', en: 'Judge in court' }, ...judges, to: '/pronounced' },
      'pronounce-and-deliver': {
        label: { zh: '定期宣判并送达', en: 'Judge and deliver' },
        ...judges,
        to: '/judged',
      },
      'dismiss-suit': {
        label: { zh: '裁定驳回起诉并送达', en: 'Dismiss the suit' },
        ...rules,
        to: '/ruled',
        meets,
      },
    },
  },
  suspended: {
    label: { zh: '中止诉讼', en: 'Suspended' },
    stopsClock: ['trial', 'simplified-trial'],
    basis: law('第六十一条'),
    on: { resume: { label: { zh: '恢复诉讼', en: 'Resume' }, by: judge, to: 'hearing' } },
  },
  withdrawal: {
    label: { zh: '审查撤诉申请', en: 'Withdrawal asked for' },
    basis: law('第六十二条'),
    on: {
      'allow-withdrawal': { label: { zh: '准许撤诉', en: 'Allow' }, ...rules, to: '/withdrawn', meets },
      'refuse-withdrawal': { label: { zh: '不准许撤诉', en: 'Refuse' }, ...rules, to: 'hearing' },
    },
  },
} as const satisfies Readonly<Record<string, State>>
