import { any, is } from '#kernel/predicate'
import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { trademarkInvalidationExamination } from '#policy/procedures/confirmation/states/trademark-invalidation-examination'
import { claimant } from '#policy/roles/claimant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { higherAuthority } from '#policy/roles/higher-authority'
import { trademarkRegulations2014 } from '#policy/sources/trademark-regulations-2014'

const extend = { label: { zh: '批准延长', en: 'Extend' }, by: [higherAuthority, headOfAuthority] }
const accept = { by: cnipaExaminer, to: 'accepted', writes: ['acceptance'] }

/** From the request to the ruling. */
export const trademarkInvalidationPending = {
  pending: {
    label: { zh: '无效宣告审理', en: 'Pending' },
    holder: cnipaExaminer,
    limits: ['absolute-decision', 'relative-decision', 'claimant-evidence'],
    bounds: ['hearing-notice', 'holder-evidence'],
    on: {
      withdraw: { label: { zh: '撤回申请', en: 'Withdraw' }, by: claimant, to: 'withdrawn' },
      'extend-absolute': { ...extend, extends: 'absolute-decision' },
      'extend-relative': { ...extend, extends: 'relative-decision' },
    },
    initial: 'received',
    states: {
      received: {
        label: { zh: '待受理', en: 'Request received' },
        basis: cite(trademarkRegulations2014, '第五十七条'),
        on: {
          'accept-absolute': {
            label: { zh: '以绝对理由受理', en: 'Accept on absolute grounds' },
            ...accept,
            meets: ['relative-decision'],
          },
          'accept-relative': {
            label: { zh: '以相对理由受理', en: 'Accept on relative grounds' },
            ...accept,
            needs: ['withinFiveYears'],
            when: any(is('withinFiveYears', true), is('wellKnownAgainstBadFaith', true)),
            meets: ['absolute-decision'],
          },
          reject: {
            label: { zh: '不予受理', en: 'Do not accept' },
            by: cnipaExaminer,
            to: '/not-accepted',
            writes: ['rejection'],
          },
          'order-correction': {
            label: { zh: '通知补正', en: 'Order correction' },
            by: cnipaExaminer,
            to: 'correction',
          },
        },
      },
      correction: {
        label: { zh: '待补正', en: 'Correction awaited' },
        holder: claimant,
        limits: ['correction'],
        stopsClock: ['absolute-decision', 'relative-decision'],
        basis: cite(trademarkRegulations2014, '第五十七条'),
        on: { correct: { label: { zh: '补正', en: 'Correct' }, by: claimant, to: 'received' } },
        expires: { limit: 'correction', to: '/withdrawn' },
      },
      ...trademarkInvalidationExamination,
    },
  },
} as const satisfies Readonly<Record<string, State>>
