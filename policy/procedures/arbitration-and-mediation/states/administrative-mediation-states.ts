import { is, not } from '#kernel/predicate'
import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'
import { respondent } from '#policy/roles/respondent'
import { adjudicationOrder81 as order } from '#policy/sources/adjudication-order-81'

const file = { by: officer, writes: ['filing'], basis: cite(order, '第六十六条') }
const onOwnership = is('ownership', true)
const fileOwnership = { label: { zh: '权属纠纷立案', en: 'file on ownership' }, ...file, when: onOwnership }
const agree = { label: { zh: '达成协议', en: 'agree' }, by: officer, writes: ['agreement'] }
const close = { by: officer, to: 'closed', writes: ['closing'] }
const ending = {
  fail: { label: { zh: '未能达成协议，撤销案件', en: 'close without agreement' }, ...close },
  'respondent-absent': { label: { zh: '被请求人无故不到', en: 'respondent stayed away' }, ...close },
  'claimant-absent': { label: { zh: '请求人无故不到', en: 'claimant absent' }, by: officer, to: 'withdrawn' },
  withdraw: { label: { zh: '撤回请求', en: 'withdraw' }, by: claimant, to: 'withdrawn' },
}

export const administrativeMediationStates = {
  requested: {
    label: { zh: '已请求', en: 'requested' },
    holder: officer,
    limits: ['service'],
    basis: cite(order, '第六十五条'),
    on: {
      serve: { label: { zh: '送达', en: 'serve' }, by: officer, to: 'asked', writes: ['opinionRequest'] },
    },
  },
  asked: {
    label: { zh: '待陈述意见', en: 'opinion awaited' },
    holder: respondent,
    limits: ['opinion'],
    expires: { limit: 'opinion', to: 'declined', basis: cite(order, '第六十六条') },
    on: {
      consent: { label: { zh: '同意调解', en: 'consent' }, by: respondent, to: 'consented' },
      decline: { label: { zh: '不接受调解', en: 'decline' }, by: respondent, to: 'declined' },
    },
  },
  consented: {
    label: { zh: '待立案', en: 'to be filed' },
    holder: officer,
    limits: ['filing'],
    on: {
      file: { label: { zh: '立案', en: 'file' }, ...file, to: 'mediation', when: not(onOwnership) },
      'file-ownership': { ...fileOwnership, to: 'ownership' },
    },
  },
  declined: {
    label: { zh: '待通知不予立案', en: 'refusal to be told' },
    holder: officer,
    limits: ['refusal'],
    on: { notify: { label: { zh: '通知', en: 'tell' }, by: officer, to: 'not-filed', writes: ['refusal'] } },
  },
  mediation: {
    label: { zh: '调解', en: 'mediation' },
    holder: officer,
    on: { ...ending, agree: { ...agree, to: 'agreed' } },
  },
  // Article 70: the office sends copies, and the parties have the stayed patent procedure resumed.
  ownership: {
    label: { zh: '权属纠纷调解', en: 'mediation on ownership' },
    holder: officer,
    limits: ['conclusion'],
    basis: cite(order, '第七十条'),
    on: {
      ...ending,
      agree: { ...agree, to: 'copying', starts: ['resumption'] },
      extend: { label: { zh: '延长', en: 'extend' }, by: headOfAuthority, extends: 'conclusion' },
    },
  },
  copying: {
    label: { zh: '待抄送', en: 'copies to be sent' },
    holder: officer,
    limits: ['copy'],
    on: {
      send: { label: { zh: '抄送', en: 'send copies' }, by: officer, to: 'resuming', writes: ['copy'] },
    },
  },
  resuming: {
    label: { zh: '待办理恢复', en: 'to be resumed' },
    holder: claimant,
    on: {
      resume: {
        label: { zh: '办理恢复手续', en: 'resume' },
        by: claimant,
        to: 'agreed',
        meets: ['resumption'],
      },
    },
  },
  'not-filed': { label: { zh: '不予立案', en: 'not filed' }, final: true },
  agreed: { label: { zh: '已达成协议', en: 'agreed' }, final: true },
  closed: { label: { zh: '已撤销案件', en: 'closed' }, final: true },
  withdrawn: { label: { zh: '按撤回处理', en: 'withdrawn' }, final: true },
} as const satisfies Readonly<Record<string, State>>
