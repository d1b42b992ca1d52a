import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { arbitrator } from '#policy/roles/arbitrator'
import { claimant } from '#policy/roles/claimant'
import { judge } from '#policy/roles/judge'
import { respondent } from '#policy/roles/respondent'
import { arbitrationLaw2017 as law } from '#policy/sources/arbitration-law-2017'

const either = [claimant, respondent]

export const arbitrationDelivered = {
  label: { zh: '已送达', en: 'delivered' },
  holder: respondent,
  limits: ['enforcement'],
  initial: 'standing',
  expires: { limit: 'enforcement', to: 'unenforceable' },
  on: {
    perform: { label: { zh: '履行', en: 'perform' }, by: respondent, to: 'performed' },
    enforce: {
      label: { zh: '申请执行', en: 'apply for enforcement' },
      by: claimant,
      to: 'enforcement',
      basis: cite(law, '第六十二条'),
    },
  },
  states: {
    standing: {
      label: { zh: '裁决有效', en: 'standing' },
      on: {
        'request-correction': {
          label: { zh: '请求补正', en: 'ask for a correction' },
          by: either,
          to: 'correcting',
          meets: ['correction'],
        },
        'apply-set-aside': {
          label: { zh: '申请撤销', en: 'apply to set aside' },
          by: either,
          to: 'under-review',
          meets: ['set-aside'],
          basis: cite(law, '第五十九条'),
        },
      },
    },
    correcting: {
      label: { zh: '补正', en: 'being corrected' },
      holder: arbitrator,
      basis: cite(law, '第五十六条'),
      on: {
        correct: {
          label: { zh: '补正', en: 'correct' },
          by: arbitrator,
          to: 'standing',
          writes: ['correction'],
        },
      },
    },
    'under-review': {
      label: { zh: '法院审查撤销申请', en: 'before the court' },
      holder: judge,
      limits: ['review'],
      stopsClock: ['enforcement'],
      basis: cite(law, '第六十条'),
      on: {
        annul: {
          label: { zh: '裁定撤销', en: 'set aside' },
          by: judge,
          to: '/set-aside',
          basis: cite(law, '第五十八条'),
        },
        dismiss: { label: { zh: '驳回申请', en: 'dismiss' }, by: judge, to: 'standing' },
        remit: {
          label: { zh: '通知重新仲裁', en: 'remit to the tribunal' },
          by: judge,
          to: '/proceeding/hearing',
          basis: cite(law, '第六十一条'),
        },
      },
    },
  },
} as const satisfies State
