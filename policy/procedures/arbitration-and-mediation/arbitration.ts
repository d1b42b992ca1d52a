import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { arbitrationAndMediation } from '#policy/channels/arbitration-and-mediation'
import { arbitrationInstitution } from '#policy/office-kinds/arbitration-institution'
import { arbitrationDelivered } from '#policy/procedures/arbitration-and-mediation/states/arbitration-delivered'
import { arbitrationProceeding } from '#policy/procedures/arbitration-and-mediation/states/arbitration-proceeding'
import { arbitrator } from '#policy/roles/arbitrator'
import { claimant } from '#policy/roles/claimant'
import { judge } from '#policy/roles/judge'
import { officer } from '#policy/roles/officer'
import { respondent } from '#policy/roles/respondent'
import { arbitrationLaw2017 as law } from '#policy/sources/arbitration-law-2017'
import { arbitrationLaw2025 as newLaw } from '#policy/sources/arbitration-law-2025'

const refuse = { by: officer, to: 'not-accepted', needs: ['reasons'], writes: ['refusal'] }
const withdraw = { label: { zh: '撤回仲裁申请', en: 'withdraw' }, by: claimant, to: '/withdrawn' }

export const arbitration = defineProcedure({
  id: 'arbitration',
  label: { zh: '仲裁', en: 'Arbitration' },
  channel: arbitrationAndMediation,
  basis: [cite(law, '第二条'), cite(law, '第二十一条'), cite(newLaw)],
  offices: [arbitrationInstitution],
  roles: [claimant, respondent, officer, arbitrator, judge],
  opens: { act: 'apply', label: { zh: '申请仲裁', en: 'apply for arbitration' }, by: [claimant] },
  limits: {
    acceptance: { label: { zh: '决定是否受理', en: 'decide on acceptance' }, owes: officer },
    service: { label: { zh: '送达申请书副本和规则、名册', en: 'serve the application' }, owes: officer },
    answer: { label: { zh: '答辩', en: 'answer' }, owes: respondent },
    tribunal: { label: { zh: '组成仲裁庭', en: 'form the tribunal' }, owes: officer },
    award: { label: { zh: '作出裁决', en: 'make the award' }, owes: arbitrator },
    correction: { label: { zh: '请求补正', en: 'ask for a correction' }, owes: claimant },
    'set-aside': { label: { zh: '申请撤销裁决', en: 'apply to set aside' }, owes: respondent },
    review: { label: { zh: '裁定撤销或者驳回申请', en: 'rule on setting aside' }, owes: judge },
    enforcement: {
      label: { zh: '申请执行', en: 'apply for enforcement' },
      owes: claimant,
      after: 'performBy',
    },
  },
  fields: {
    agreement: { kind: 'text', label: { zh: '仲裁协议', en: 'Arbitration agreement' } },
    reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } },
    performBy: { kind: 'day', label: { zh: '裁决规定的履行期间最后一日', en: 'Last day to perform' } },
  },
  documents: {
    acceptance: { zh: '受理通知书', en: 'Notice of acceptance' },
    refusal: { zh: '不予受理通知书', en: 'Notice of refusal' },
    service: { zh: '仲裁通知书', en: 'Notice of arbitration' },
    tribunal: { zh: '组庭通知书', en: 'Notice of the tribunal' },
    preservation: { zh: '保全申请提交函', en: 'Letter passing on an application for preservation' },
    award: { zh: '裁决书', en: 'Award' },
    mediation: { zh: '仲裁调解书', en: 'Mediation statement' },
    correction: { zh: '补正书', en: 'Correction' },
  },
  initial: 'applied',
  states: {
    applied: {
      label: { zh: '已申请', en: 'applied' },
      holder: officer,
      limits: ['acceptance'],
      basis: cite(law, '第二十四条'),
      on: {
        accept: {
          label: { zh: '受理', en: 'accept' },
          by: officer,
          to: 'proceeding',
          needs: ['agreement'],
          writes: ['acceptance'],
        },
        refuse: { label: { zh: '不予受理', en: 'refuse' }, ...refuse },
        withdraw,
      },
    },
    proceeding: arbitrationProceeding,
    awarded: {
      label: { zh: '已裁决', en: 'awarded' },
      holder: officer,
      basis: cite(law, '第五十七条'),
      on: {
        deliver: {
          label: { zh: '送达裁决书', en: 'deliver the award' },
          by: officer,
          to: 'delivered',
          starts: ['correction', 'set-aside'],
        },
      },
    },
    delivered: arbitrationDelivered,
    'not-accepted': { label: { zh: '不予受理', en: 'not accepted' }, final: true },
    withdrawn: { label: { zh: '撤回', en: 'withdrawn' }, final: true },
    mediated: { label: { zh: '调解结案', en: 'settled' }, final: true },
    performed: { label: { zh: '已履行', en: 'performed' }, final: true },
    enforcement: { label: { zh: '申请执行', en: 'enforcement applied for' }, final: true },
    unenforceable: { label: { zh: '逾期未申请执行', en: 'not enforced in time' }, final: true },
    'set-aside': { label: { zh: '裁决被撤销', en: 'set aside' }, final: true },
  },
})
