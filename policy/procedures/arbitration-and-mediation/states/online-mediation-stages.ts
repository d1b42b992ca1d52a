import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { onlineMediationSession } from '#policy/procedures/arbitration-and-mediation/states/online-mediation-session'
import { claimant } from '#policy/roles/claimant'
import { mediator } from '#policy/roles/mediator'
import { respondent } from '#policy/roles/respondent'
import { onlineMediationRules2021 as rules } from '#policy/sources/online-mediation-rules-2021'

const either = [claimant, respondent]
const fails = { by: mediator, to: '/failed', writes: ['report'], basis: cite(rules, '第二十五条') }
const session = { holder: mediator, states: onlineMediationSession }

export const onlineMediationStages = {
  beforeFiling: {
    label: { zh: '立案前调解', en: 'before filing' },
    limits: ['beforeFiling'],
    expires: { limit: 'beforeFiling', to: 'failed', basis: cite(rules, '第二十五条') },
    ...session,
    initial: 'inviting',
  },
  ordinary: {
    label: { zh: '立案后调解（普通程序）', en: 'ordinary procedure' },
    limits: ['ordinary'],
    expires: { limit: 'ordinary', to: 'failed', basis: cite(rules, '第二十五条') },
    ...session,
    initial: 'session',
  },
  simplified: {
    label: { zh: '立案后调解（简易程序）', en: 'simplified procedure' },
    limits: ['simplified'],
    expires: { limit: 'simplified', to: 'failed', basis: cite(rules, '第二十五条') },
    ...session,
    initial: 'session',
  },
  prolonged: {
    label: { zh: '延长调解', en: 'prolonged' },
    holder: mediator,
    limits: ['prolongation'],
    basis: cite(rules, '第二十四条'),
    on: {
      draft: { label: { zh: '制作调解协议', en: 'draw up the agreement' }, by: mediator, to: 'signing' },
      fail: { label: { zh: '调解不成', en: 'fail' }, ...fails },
      stop: { label: { zh: '不愿继续调解', en: 'stop' }, by: either, to: 'failed' },
    },
  },
  signing: {
    label: { zh: '待签章', en: 'to be signed' },
    holder: mediator,
    basis: cite(rules, '第十九条'),
    on: {
      sign: {
        label: { zh: '各方签章', en: 'sign' },
        by: mediator,
        to: 'agreed',
        writes: ['agreement', 'record'],
      },
      refuseToSign: { label: { zh: '拒绝签章', en: 'refuse to sign' }, by: either, to: 'failed' },
    },
  },
} as const satisfies Readonly<Record<string, State>>
