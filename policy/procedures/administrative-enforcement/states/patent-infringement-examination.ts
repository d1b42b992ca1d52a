import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { patentInfringementAnswer } from '#policy/procedures/administrative-enforcement/states/patent-infringement-answer'
import { patentInfringementInquiry } from '#policy/procedures/administrative-enforcement/states/patent-infringement-inquiry'
import { patentInfringementPauses } from '#policy/procedures/administrative-enforcement/states/patent-infringement-pauses'
import { claimant } from '#policy/roles/claimant'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { higherAuthority } from '#policy/roles/higher-authority'
import { officer } from '#policy/roles/officer'
import { adjudicationOrder81 as order } from '#policy/sources/adjudication-order-81'

/** The case as it is handled, from its opening to its close. */
export const patentInfringementExamination: State = {
  label: { zh: '处理', en: 'Examination' },
  holder: officer,
  limits: ['decision'],
  bounds: ['request-service', 'answer', 'answer-abroad', 'answer-forwarding', 'hearing-notice'],
  basis: cite(order, '第三十七条'),
  initial: 'inquiry',
  on: {
    extend: {
      label: { zh: '延长办案期限', en: 'Extend the time for the decision' },
      by: [headOfAuthority, higherAuthority],
      extends: 'decision',
      basis: cite(order, '第三十七条'),
    },
    ...patentInfringementAnswer,
    withdraw: {
      label: { zh: '撤回请求', en: 'Withdraw the request' },
      by: claimant,
      to: '/examination/withdrawal',
      basis: cite(order, '第三十六条'),
    },
    rescind: {
      label: { zh: '撤销案件', en: 'Rescind the case' },
      by: officer,
      to: 'rescinded',
      needs: ['rescissionGround'],
      writes: ['rescission'],
      basis: cite(order, '第三十六条'),
    },
  },
  states: {
    inquiry: patentInfringementInquiry,
    ...patentInfringementPauses,
    mediation: {
      label: { zh: '调解', en: 'Mediation' },
      basis: cite(order, '第三十五条'),
      on: {
        agree: {
          label: { zh: '达成调解协议', en: 'Agree' },
          by: officer,
          to: '/mediated',
          writes: ['mediation-agreement'],
        },
        fail: { label: { zh: '调解不成', en: 'End without agreement' }, by: officer, to: 'inquiry' },
      },
    },
    withdrawal: {
      label: { zh: '请求人已撤回请求', en: 'Request withdrawn' },
      basis: cite(order, '第三十六条'),
    },
  },
}
