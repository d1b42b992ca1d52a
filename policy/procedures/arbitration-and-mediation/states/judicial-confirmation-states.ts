import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { judicialConfirmationConfirmed } from '#policy/procedures/arbitration-and-mediation/states/judicial-confirmation-confirmed'
import { claimant } from '#policy/roles/claimant'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { judge } from '#policy/roles/judge'
import { respondent } from '#policy/roles/respondent'
import { civilProcedureLaw2023 as law } from '#policy/sources/civil-procedure-law-2023'
import { courtTrialLimits2000 } from '#policy/sources/court-trial-limits-2000'
import { judicialConfirmationRules2011 as rules } from '#policy/sources/judicial-confirmation-rules-2011'

const either = [claimant, respondent]
const withdraw = {
  label: { zh: '撤回申请', en: 'withdraw' },
  by: either,
  to: '/withdrawn',
  basis: cite(rules, '第五条'),
}
const refuse = { by: judge, needs: ['ground'], writes: ['refusal'] }
const dismiss = { by: judge, needs: ['ground'], writes: ['dismissal'], basis: cite(rules, '第七条') }
const confirm = { by: judge, to: 'confirmed', writes: ['ruling'], basis: cite(law, '第二百零六条') }

export const judicialConfirmationStates = {
  effective: {
    label: { zh: '协议已生效', en: 'agreement in effect' },
    holder: claimant,
    limits: ['application'],
    expires: { limit: 'application', to: 'lapsed', basis: cite(law, '第二百零五条') },
    on: { apply: { label: { zh: '共同申请', en: 'apply together' }, by: either, to: 'applied' } },
  },
  applied: {
    label: { zh: '已申请', en: 'applied for' },
    holder: judge,
    limits: ['acceptance'],
    basis: cite(rules, '第四条'),
    on: {
      accept: { label: { zh: '受理', en: 'accept' }, by: judge, to: 'review', writes: ['acceptance'] },
      'confirm-at-once': { label: { zh: '双方到场，当即确认', en: 'confirm at once' }, ...confirm },
      refuse: { label: { zh: '不予受理', en: 'refuse' }, ...refuse, to: 'not-accepted' },
      withdraw,
    },
  },
  review: {
    label: { zh: '审查', en: 'under review' },
    limits: ['decision', 'conclusion'],
    basis: cite(rules, '第五条'),
    holder: judge,
    initial: 'examination',
    on: {
      extend: { label: { zh: '院长批准延长', en: 'extend' }, by: headOfAuthority, extends: 'decision' },
      'extend-conclusion': {
        label: { zh: '院长批准延长审限', en: 'extend the time to conclude' },
        by: headOfAuthority,
        extends: 'conclusion',
        basis: cite(courtTrialLimits2000, '第二条'),
      },
      withdraw,
    },
    states: {
      examination: {
        label: { zh: '审查', en: 'examination' },
        on: {
          ask: {
            label: { zh: '要求补充', en: 'ask for more' },
            by: judge,
            to: 'supplement',
            basis: cite(rules, '第六条'),
          },
          confirm: { label: { zh: '裁定有效', en: 'confirm' }, ...confirm, to: '/confirmed' },
          dismiss: { label: { zh: '裁定驳回申请', en: 'dismiss' }, ...dismiss, to: '/dismissed' },
        },
      },
      supplement: {
        label: { zh: '待补充', en: 'supplement awaited' },
        holder: claimant,
        basis: cite(rules, '第六条'),
        on: {
          supplement: { label: { zh: '补充陈述、材料', en: 'supplement' }, by: either, to: 'examination' },
          deem: { label: { zh: '按撤回处理', en: 'deem withdrawn' }, by: judge, to: '/withdrawn' },
        },
        note: { zh: '未规定补充期间不计入。', en: 'Nothing says that this time is left out.' },
      },
    },
  },
  confirmed: judicialConfirmationConfirmed,
  lapsed: { label: { zh: '逾期未申请', en: 'not applied for in time' }, final: true },
  'not-accepted': { label: { zh: '不予受理', en: 'not accepted' }, final: true },
  withdrawn: { label: { zh: '撤回', en: 'withdrawn' }, final: true },
  dismissed: { label: { zh: '驳回申请', en: 'dismissed' }, final: true },
  performed: { label: { zh: '已履行', en: 'performed' }, final: true },
  enforcement: { label: { zh: '申请执行', en: 'enforcement applied for' }, final: true },
  unenforceable: { label: { zh: '逾期未申请执行', en: 'not enforced in time' }, final: true },
  annulled: { label: { zh: '确认已撤销', en: 'set aside' }, final: true },
} as const satisfies Readonly<Record<string, State>>
