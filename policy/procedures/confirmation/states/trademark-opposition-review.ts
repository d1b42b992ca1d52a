import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { granted } from '#policy/events/granted'
import { refused } from '#policy/events/refused'
import { applicant } from '#policy/roles/applicant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { higherAuthority } from '#policy/roles/higher-authority'
import { judge } from '#policy/roles/judge'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'

/** A mark that was not to be registered: review, suit, and when the decision takes effect. */
export const trademarkOppositionReview = {
  denied: {
    label: { zh: '不予注册决定已送达', en: 'Denial served' },
    holder: applicant,
    limits: ['review'],
    basis: cite(trademarkLaw2019, '第三十五条'),
    on: {
      'request-review': { label: { zh: '申请复审', en: 'Request review' }, by: applicant, to: 'review' },
    },
    expires: { limit: 'review', to: 'effective', basis: cite(trademarkLaw2019, '第三十六条') },
  },
  review: {
    label: { zh: '不予注册复审', en: 'Review of the denial' },
    holder: cnipaExaminer,
    limits: ['review-decision'],
    on: {
      'extend-review': {
        label: { zh: '批准延长复审期限', en: 'Extend the time to review' },
        by: [higherAuthority, headOfAuthority],
        extends: 'review-decision',
      },
    },
    initial: 'reviewing',
    states: {
      reviewing: {
        label: { zh: '复审审理', en: 'Under review' },
        on: {
          suspend: { label: { zh: '中止审查', en: 'Suspend' }, by: cnipaExaminer, to: 'suspended' },
          reverse: {
            label: { zh: '复审准予注册', en: 'Allow on review' },
            by: cnipaExaminer,
            to: '/registered',
            writes: ['review-decision', 'certificate'],
            event: granted,
          },
          uphold: {
            label: { zh: '复审不予注册，通知被异议人', en: 'Deny on review and notify' },
            by: cnipaExaminer,
            to: '/reviewed',
            writes: ['review-decision'],
          },
        },
      },
      suspended: {
        label: { zh: '中止', en: 'Suspended' },
        stopsClock: ['review-decision'],
        on: { resume: { label: { zh: '恢复审查', en: 'Resume' }, by: cnipaExaminer, to: 'reviewing' } },
      },
    },
  },
  reviewed: {
    label: { zh: '复审决定已送达', en: 'Decision on review served' },
    holder: applicant,
    limits: ['action'],
    on: { sue: { label: { zh: '起诉', en: 'Sue' }, by: applicant, to: 'litigation' } },
    expires: { limit: 'action', to: 'effective', basis: cite(trademarkLaw2019, '第三十六条') },
  },
  litigation: {
    label: { zh: '诉讼中', en: 'In court' },
    holder: judge,
    on: {
      'uphold-finally': { label: { zh: '生效裁判维持', en: 'Uphold finally' }, by: judge, to: 'effective' },
      'annul-finally': {
        label: { zh: '生效裁判撤销复审决定', en: 'Annul finally' },
        by: judge,
        to: 'review',
      },
    },
  },
  effective: {
    label: { zh: '不予注册决定生效', en: 'Denial effective' },
    holder: cnipaExaminer,
    on: {
      'record-denial': {
        label: { zh: '登记并公告不予注册', en: 'Record the denial' },
        by: cnipaExaminer,
        to: 'refused',
        event: refused,
      },
    },
  },
} as const satisfies Readonly<Record<string, State>>
