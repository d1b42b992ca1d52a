import type { Side } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { judge } from '#policy/roles/judge'
import { respondent } from '#policy/roles/respondent'
import { administrativeLitigationLaw2017 } from '#policy/sources/administrative-litigation-law-2017'

/** The act is carried out during the suit, unless its execution is stayed. */
export const administrativeStay = {
  label: { zh: '停止执行', en: 'Stay of execution' },
  initial: 'none',
  states: {
    none: {
      label: { zh: '不停止执行', en: 'Not stayed' },
      basis: cite(administrativeLitigationLaw2017, '第五十六条'),
      on: {
        'ask-stay': {
          label: { zh: '申请停止执行', en: 'Ask for a stay' },
          by: [claimant, respondent],
          to: 'asked',
        },
      },
    },
    asked: {
      label: { zh: '审查停止执行申请', en: 'Stay asked for' },
      holder: judge,
      on: {
        'grant-stay': { label: { zh: '裁定停止执行', en: 'Grant the stay' }, by: judge, to: 'stayed' },
        'refuse-stay': { label: { zh: '裁定不停止执行', en: 'Refuse the stay' }, by: judge, to: 'none' },
      },
    },
    stayed: {
      label: { zh: '停止执行', en: 'Stayed' },
      on: { 'end-stay': { label: { zh: '解除停止执行', en: 'End the stay' }, by: judge, to: 'none' } },
    },
  },
} as const satisfies Side
