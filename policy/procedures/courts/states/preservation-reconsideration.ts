import type { Side } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { judge } from '#policy/roles/judge'
import { respondent } from '#policy/roles/respondent'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

/** Reconsideration beside the preservation, which it does not stop; asked for once. */
export const preservationReconsideration = {
  label: { zh: '复议', en: 'Reconsideration' },
  initial: 'none',
  states: {
    none: {
      label: { zh: '未申请复议', en: 'Not asked for' },
      basis: cite(civilProcedureLaw2023, '第一百一十一条'),
      on: {
        'ask-reconsideration': {
          label: { zh: '申请复议', en: 'Ask for reconsideration' },
          by: [claimant, respondent],
          to: 'asked',
        },
      },
    },
    asked: {
      label: { zh: '复议审查', en: 'Under reconsideration' },
      holder: judge,
      limits: ['reconsideration'],
      on: { reconsider: { label: { zh: '作出复议裁定', en: 'Decide' }, by: judge, to: 'decided' } },
    },
    decided: { label: { zh: '已作出复议裁定', en: 'Decided' }, final: true },
  },
} as const satisfies Side
