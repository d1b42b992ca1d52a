import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { revoked } from '#policy/events/revoked'
import { claimant } from '#policy/roles/claimant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { higherAuthority } from '#policy/roles/higher-authority'
import { judge } from '#policy/roles/judge'
import { rightHolder } from '#policy/roles/right-holder'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'

const review = { label: { zh: '申请复审', en: 'Request review' }, to: 'review' }
const sue = { label: { zh: '起诉', en: 'Sue' }, to: 'litigation' }

/** Whoever loses may ask for review and sue; a revocation takes effect when nobody does. */
export const trademarkNonUseReview = {
  'to-revoke': {
    label: { zh: '撤销决定已送达', en: 'Revocation served' },
    holder: rightHolder,
    limits: ['review'],
    basis: cite(trademarkLaw2019, '第五十四条'),
    on: { 'request-review': { ...review, by: rightHolder } },
    expires: { limit: 'review', to: 'effective', basis: cite(trademarkLaw2019, '第五十五条') },
  },
  kept: {
    label: { zh: '不予撤销决定已送达', en: 'Refusal to revoke served' },
    holder: claimant,
    limits: ['review'],
    on: { 'request-review': { ...review, by: claimant } },
    expires: { limit: 'review', to: 'maintained' },
  },
  review: {
    label: { zh: '撤销复审', en: 'Review' },
    holder: cnipaExaminer,
    limits: ['review-decision'],
    on: {
      'extend-review': {
        label: { zh: '批准延长复审期限', en: 'Extend the time to review' },
        by: [higherAuthority, headOfAuthority],
        extends: 'review-decision',
      },
      'revoke-on-review': {
        label: { zh: '复审决定撤销', en: 'Revoke on review' },
        by: cnipaExaminer,
        to: 'reviewed-to-revoke',
        writes: ['review-decision'],
      },
      'maintain-on-review': {
        label: { zh: '复审不予撤销', en: 'Maintain on review' },
        by: cnipaExaminer,
        to: 'reviewed-kept',
        writes: ['review-decision'],
      },
    },
  },
  'reviewed-to-revoke': {
    label: { zh: '复审撤销已送达', en: 'Revocation on review served' },
    holder: rightHolder,
    limits: ['action'],
    on: { sue: { ...sue, by: rightHolder } },
    expires: { limit: 'action', to: 'effective', basis: cite(trademarkLaw2019, '第五十五条') },
  },
  'reviewed-kept': {
    label: { zh: '不予撤销的复审决定已送达', en: 'Refusal on review served' },
    holder: claimant,
    limits: ['action'],
    on: { sue: { ...sue, by: claimant } },
    expires: { limit: 'action', to: 'maintained' },
  },
  litigation: {
    label: { zh: '诉讼中', en: 'In court' },
    holder: judge,
    on: {
      'revoke-finally': {
        label: { zh: '生效裁判维持撤销', en: 'Uphold revocation' },
        by: judge,
        to: 'effective',
      },
      'maintain-finally': {
        label: { zh: '生效裁判维持不予撤销', en: 'Uphold refusal' },
        by: judge,
        to: 'maintained',
      },
      annul: { label: { zh: '判决撤销复审决定', en: 'Annul the decision' }, by: judge, to: 'review' },
    },
  },
  effective: {
    label: { zh: '撤销决定生效，待公告', en: 'Revocation effective, to be announced' },
    holder: cnipaExaminer,
    on: {
      announce: {
        label: { zh: '公告撤销', en: 'Announce the revocation' },
        by: cnipaExaminer,
        to: 'revoked',
        writes: ['announcement'],
        event: revoked,
      },
    },
  },
} as const satisfies Readonly<Record<string, State>>
