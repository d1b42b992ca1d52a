import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { appellant } from '#policy/roles/appellant'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { judge } from '#policy/roles/judge'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

const meets = ['trial', 'ruling-trial'] as const
const decides = { by: judge, to: '/effective', meets } as const

/** The trial in the second court, whose decision is final. */
export const civilAppealTrial = {
  trial: {
    label: { zh: '二审审理', en: 'Trial on appeal' },
    holder: judge,
    basis: cite(civilProcedureLaw2023, '第一百八十三条'),
    on: {
      extend: { label: { zh: '院长批准延长', en: 'Extend' }, by: headOfAuthority, extends: 'trial' },
    },
    initial: 'hearing',
    states: {
      hearing: {
        label: { zh: '审理', en: 'Hearing' },
        basis: cite(civilProcedureLaw2023, '第一百七十七条'),
        on: {
          uphold: { label: { zh: '驳回上诉，维持原判', en: 'Uphold' }, ...decides, writes: ['judgment'] },
          reverse: { label: { zh: '改判、撤销或者变更', en: 'Reverse' }, ...decides, writes: ['judgment'] },
          'uphold-ruling': {
            label: { zh: '维持原裁定', en: 'Uphold the ruling' },
            ...decides,
            writes: ['ruling'],
          },
          'reverse-ruling': {
            label: { zh: '撤销原裁定', en: 'Reverse the ruling' },
            ...decides,
            writes: ['ruling'],
          },
          remand: {
            label: { zh: '撤销原判，发回重审', en: 'Remand' },
            by: judge,
            to: '/remanded',
            writes: ['ruling'],
            meets,
          },
          settle: {
            label: { zh: '调解书送达', en: 'Settle' },
            by: judge,
            to: '/settled',
            writes: ['settlement'],
            meets,
          },
          'ask-withdrawal': {
            label: { zh: '申请撤回上诉', en: 'Ask to withdraw' },
            by: appellant,
            to: 'withdrawal',
          },
          suspend: {
            label: { zh: '裁定中止诉讼', en: 'Suspend' },
            by: judge,
            to: 'suspended',
            writes: ['ruling'],
          },
        },
      },
      withdrawal: {
        label: { zh: '审查撤回上诉申请', en: 'Withdrawal asked for' },
        basis: cite(civilProcedureLaw2023, '第一百八十条'),
        on: {
          'allow-withdrawal': {
            label: { zh: '准许撤回上诉', en: 'Allow' },
            by: judge,
            to: '/withdrawn',
            meets,
          },
          'refuse-withdrawal': { label: { zh: '不准许撤回', en: 'Refuse' }, by: judge, to: 'hearing' },
        },
      },
      suspended: {
        label: { zh: '中止诉讼', en: 'Suspended' },
        stopsClock: true,
        basis: cite(civilProcedureLaw2023, '第一百五十三条'),
        on: { resume: { label: { zh: '恢复诉讼', en: 'Resume' }, by: judge, to: 'hearing' } },
      },
    },
  },
} as const satisfies Readonly<Record<string, State>>
