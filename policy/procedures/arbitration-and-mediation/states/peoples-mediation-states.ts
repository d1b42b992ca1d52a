import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { mediator } from '#policy/roles/mediator'
import { respondent } from '#policy/roles/respondent'
import { peoplesMediationLaw2010 as law } from '#policy/sources/peoples-mediation-law-2010'

const either = [claimant, respondent]

export const peoplesMediationStates = {
  applied: {
    label: { zh: '已申请', en: 'applied' },
    holder: mediator,
    limits: ['mediation'],
    on: {
      accept: { label: { zh: '受理', en: 'accept' }, by: mediator, to: 'mediation' },
      decline: {
        label: { zh: '明确拒绝调解', en: 'decline' },
        by: either,
        to: 'ended',
        basis: cite(law, '第十七条'),
      },
    },
  },
  mediation: {
    label: { zh: '调解', en: 'mediation' },
    holder: mediator,
    limits: ['mediation'],
    basis: cite(law, '第二十一条'),
    on: {
      draft: { label: { zh: '制作调解协议书', en: 'draw up an agreement' }, by: mediator, to: 'signing' },
      'agree-orally': {
        label: { zh: '达成口头协议', en: 'agree orally' },
        by: mediator,
        to: 'effective',
        writes: ['record'],
        basis: cite(law, '第三十条'),
      },
      fail: {
        label: { zh: '调解不成，终止调解', en: 'end without agreement' },
        by: mediator,
        to: 'ended',
        writes: ['record', 'advice'],
        basis: cite(law, '第二十六条'),
      },
      stop: { label: { zh: '要求终止调解', en: 'ask to stop' }, by: either, to: 'ended' },
      warn: {
        label: { zh: '报告激化危险', en: 'report a danger' },
        by: mediator,
        needs: ['risk'],
        writes: ['alarm'],
      },
    },
  },
  signing: {
    label: { zh: '待签名盖章', en: 'to be signed' },
    holder: mediator,
    basis: cite(law, '第二十九条'),
    on: {
      sign: { label: { zh: '签名盖章', en: 'sign' }, by: mediator, to: 'effective', writes: ['agreement'] },
      stop: { label: { zh: '要求终止调解', en: 'ask to stop' }, by: either, to: 'ended' },
    },
  },
  effective: {
    label: { zh: '协议生效', en: 'in effect' },
    holder: mediator,
    limits: ['confirmation'],
    expires: { limit: 'confirmation', to: 'binding', basis: cite(law, '第三十三条') },
    basis: cite(law, '第三十一条'),
    on: {
      confirm: {
        label: { zh: '共同申请司法确认', en: 'apply for confirmation' },
        by: either,
        to: 'confirming',
      },
      perform: { label: { zh: '履行', en: 'perform' }, by: either, to: 'performed' },
      sue: {
        label: { zh: '起诉', en: 'sue' },
        by: either,
        to: 'litigated',
        basis: cite(law, '第三十二条'),
      },
    },
  },
  ended: { label: { zh: '终止', en: 'ended' }, final: true },
  confirming: { label: { zh: '已申请司法确认', en: 'confirmation applied for' }, final: true },
  performed: { label: { zh: '已履行', en: 'performed' }, final: true },
  litigated: { label: { zh: '已起诉', en: 'sued' }, final: true },
  binding: {
    label: { zh: '协议有约束力，逾期不能申请确认', en: 'binding, no longer confirmable' },
    final: true,
  },
} as const satisfies Readonly<Record<string, State>>
