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

const inviting = {
  label: { zh: '征询对方意愿', en: 'asking the other side' },
  limits: ['invitation'],
  basis: cite(rules, '第十五条'),
  on: {
    consent: { label: { zh: '同意调解', en: 'consent' }, by: respondent, to: 'session' },
    refuse: { label: { zh: '拒绝或者无法联系，退回', en: 'refused or not reached' }, ...fails },
  },
}

export const onlineMediationStages = {
  'before-filing': {
    label: { zh: '立案前调解', en: 'before filing' },
    limits: ['before-filing'],
    expires: { limit: 'before-filing', to: 'failed', basis: cite(rules, '第二十五条') },
    holder: mediator,
    initial: 'inviting',
    states: { inviting, ...onlineMediationSession },
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
    expires: { limit: 'prolongation', to: 'failed', basis: cite(rules, '第二十五条') },
    basis: cite(rules, '第二十四条'),
    on: {
      'prolong-again': {
        label: { zh: '各方同意再延长', en: 'prolong again by consent' },
        by: mediator,
        extends: 'prolongation',
      },
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
      'refuse-to-sign': { label: { zh: '拒绝签章', en: 'refuse to sign' }, by: either, to: 'failed' },
    },
  },
} as const satisfies Readonly<Record<string, State>>
