import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { judge } from '#policy/roles/judge'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

const dismiss = {
  label: { zh: '裁定驳回申请', en: 'Dismiss' },
  by: judge,
  to: '/dismissed',
  writes: ['dismissal'],
} as const
const grant = { label: { zh: '裁定保全', en: 'Grant' }, by: judge, writes: ['ruling'] } as const

/** From the application to the ruling; the forty-eight hours run from its acceptance. */
export const preservationApplied = {
  applied: {
    label: { zh: '待接受申请', en: 'Application received' },
    holder: judge,
    on: {
      'accept-before-suit': {
        label: { zh: '接受诉前申请', en: 'Accept, before suit' },
        by: judge,
        to: 'before-suit',
      },
      'accept-urgent': {
        label: { zh: '接受诉讼中申请，情况紧急', en: 'Accept, urgent' },
        by: judge,
        to: 'urgent',
      },
      accept: { label: { zh: '接受诉讼中申请', en: 'Accept, in suit' }, by: judge, to: 'in-suit' },
    },
  },
  'before-suit': {
    label: { zh: '诉前保全审查', en: 'Before suit' },
    holder: judge,
    limits: ['ruling'],
    basis: cite(civilProcedureLaw2023, '第一百零四条'),
    initial: 'weighing',
    states: {
      weighing: {
        label: { zh: '审查', en: 'Weighed' },
        on: {
          'order-security': {
            label: { zh: '责令提供担保', en: 'Order security' },
            by: judge,
            to: 'security',
          },
          grant: { ...grant, to: '/granted-before-suit' },
          dismiss,
        },
      },
      security: {
        label: { zh: '待提供担保', en: 'Security awaited' },
        holder: claimant,
        on: {
          'give-security': { label: { zh: '提供担保', en: 'Give security' }, by: claimant, to: 'weighing' },
          dismiss,
        },
      },
    },
  },
  urgent: {
    label: { zh: '诉讼保全审查（紧急）', en: 'In suit, urgent' },
    holder: judge,
    limits: ['ruling'],
    basis: cite(civilProcedureLaw2023, '第一百零三条'),
    on: { grant: { ...grant, to: 'granted' }, dismiss },
  },
  'in-suit': {
    label: { zh: '诉讼保全审查', en: 'In suit' },
    holder: judge,
    limits: ['ordinary-ruling'],
    basis: cite(civilProcedureLaw2023, '第一百零三条'),
    on: { grant: { ...grant, to: 'granted' }, dismiss },
  },
} as const satisfies Readonly<Record<string, State>>
