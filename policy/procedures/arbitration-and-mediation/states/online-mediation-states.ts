import { is } from '#kernel/predicate'
import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { onlineMediationStages } from '#policy/procedures/arbitration-and-mediation/states/online-mediation-stages'
import { claimant } from '#policy/roles/claimant'
import { judge } from '#policy/roles/judge'
import { mediator } from '#policy/roles/mediator'
import { respondent } from '#policy/roles/respondent'
import { onlineMediationRules2021 as rules } from '#policy/sources/online-mediation-rules-2021'

const either = [claimant, respondent]

export const onlineMediationStates = {
  applied: {
    label: { zh: '已申请', en: 'applied' },
    holder: judge,
    limits: ['assignment'],
    basis: cite(rules, '第十条'),
    on: {
      assign: { label: { zh: '指定', en: 'assign' }, by: judge, to: 'assigned' },
      choose: { label: { zh: '共同选择', en: 'choose together' }, by: either, to: 'assigned' },
      return: {
        label: { zh: '退回申请', en: 'return' },
        by: judge,
        to: 'returned',
        needs: ['reasons'],
        basis: cite(rules, '第九条'),
      },
    },
  },
  assigned: {
    label: { zh: '待确认接受', en: 'acceptance awaited' },
    holder: mediator,
    limits: ['acceptance'],
    expires: { limit: 'acceptance', to: 'applied', basis: cite(rules, '第十二条') },
    basis: cite(rules, '第十二条'),
    on: {
      accept: {
        label: { zh: '接受（立案前）', en: 'accept before filing' },
        by: mediator,
        to: 'before-filing',
        when: is('stage', 'before-filing'),
      },
      'accept-ordinary': {
        label: { zh: '接受（普通程序）', en: 'accept, ordinary' },
        by: mediator,
        to: 'ordinary',
        when: is('stage', 'ordinary'),
      },
      'accept-simplified': {
        label: { zh: '接受（简易程序）', en: 'accept, simplified' },
        by: mediator,
        to: 'simplified',
        when: is('stage', 'simplified'),
      },
      decline: { label: { zh: '不予接受', en: 'decline' }, by: mediator, to: 'applied', needs: ['reasons'] },
    },
  },
  ...onlineMediationStages,
  failed: {
    label: { zh: '未达成协议', en: 'no agreement' },
    holder: mediator,
    basis: cite(rules, '第二十一条'),
    on: {
      push: {
        label: { zh: '推送材料', en: 'pass the file on' },
        by: mediator,
        to: 'passed-on',
        writes: ['undisputed', 'report'],
      },
      close: { label: { zh: '当事人不立案，终结', en: 'close' }, by: mediator, to: 'closed' },
    },
  },
  agreed: { label: { zh: '协议生效', en: 'agreed' }, final: true },
  returned: { label: { zh: '已退回', en: 'returned' }, final: true },
  'passed-on': { label: { zh: '已推送法院', en: 'passed on to the court' }, final: true },
  closed: { label: { zh: '终结', en: 'closed' }, final: true },
} as const satisfies Readonly<Record<string, State>>
