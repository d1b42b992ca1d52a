import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { enforcementMeasures } from '#policy/procedures/courts/states/enforcement-measures'
import { claimant } from '#policy/roles/claimant'
import { debtor } from '#policy/roles/debtor'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { judge } from '#policy/roles/judge'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'
import { courtTrialLimits2000 } from '#policy/sources/court-trial-limits-2000'

/** From the day on which performance was due to its enforcement. */
export const enforcementCourse = {
  due: {
    label: { zh: '待履行', en: 'Performance due' },
    holder: debtor,
    limits: ['application'],
    basis: cite(civilProcedureLaw2023, '第二百五十条'),
    on: {
      perform: { label: { zh: '履行', en: 'Perform' }, by: debtor, to: 'performed' },
      apply: {
        label: { zh: '申请执行', en: 'Apply' },
        by: claimant,
        to: 'applied',
        writes: ['application'],
        starts: ['non-execution'],
      },
      'hand-over': {
        label: { zh: '移送执行', en: 'Hand over' },
        by: judge,
        to: 'applied',
        starts: ['non-execution'],
      },
    },
    expires: { limit: 'application', to: 'time-barred' },
  },
  applied: {
    label: { zh: '待执行立案', en: 'To be filed' },
    holder: judge,
    limits: ['docketing'],
    basis: cite(courtTrialLimits2000, '第六条'),
    on: {
      file: {
        label: { zh: '立案，发出执行通知', en: 'File and notify' },
        by: judge,
        to: 'enforcement',
        writes: ['notice'],
      },
      decline: {
        label: { zh: '裁定不予受理', en: 'Do not accept' },
        by: judge,
        to: 'declined',
        writes: ['ruling'],
        meets: ['non-execution'],
      },
    },
  },
  enforcement: {
    label: { zh: '执行', en: 'Enforcement' },
    holder: judge,
    limits: ['execution'],
    basis: cite(courtTrialLimits2000, '第五条'),
    on: {
      extend: { label: { zh: '院长批准延长', en: 'Extend' }, by: headOfAuthority, extends: 'execution' },
      terminate: {
        label: { zh: '裁定终结执行', en: 'Terminate' },
        by: judge,
        to: 'terminated',
        writes: ['ruling'],
        meets: ['non-execution'],
        basis: cite(civilProcedureLaw2023, '第二百六十八条'),
      },
      'withdraw-application': {
        label: { zh: '撤销申请', en: 'Withdraw' },
        by: claimant,
        to: 'terminated',
        meets: ['non-execution'],
      },
    },
    initial: 'executing',
    states: enforcementMeasures,
  },
} as const satisfies Readonly<Record<string, State>>
