import type { State } from '#kernel/procedures/procedure'
import { officer } from '#policy/roles/officer'

/** A plan in force is evaluated twice. */
export const planInForce = {
  issued: {
    label: { zh: '实施', en: 'in force' },
    holder: officer,
    limits: ['mid-term'],
    on: {
      'evaluate-mid-term': {
        label: { zh: '中期评估', en: 'evaluate' },
        by: officer,
        to: 'second-half',
        needs: ['findings'],
        writes: ['mid-term'],
      },
    },
  },
  'second-half': {
    label: { zh: '实施（后半期）', en: 'in force, second half' },
    holder: officer,
    limits: ['final'],
    on: {
      'evaluate-final': {
        label: { zh: '总结评估', en: 'evaluate at the end' },
        by: officer,
        to: 'evaluated',
        needs: ['findings'],
        writes: ['final'],
      },
    },
  },
} as const satisfies Readonly<Record<string, State>>
