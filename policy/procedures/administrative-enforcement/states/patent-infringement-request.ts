import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'
import { adjudicationOrder81 as order } from '#policy/sources/adjudication-order-81'

/** From the request to the decision whether to open the case. */
export const patentInfringementRequest: State = {
  label: { zh: '已请求', en: 'Requested' },
  holder: officer,
  limits: ['acceptance'],
  basis: cite(order, '第二十条'),
  initial: 'review',
  on: {
    refuse: {
      label: { zh: '不予立案', en: 'Refuse to open the case' },
      by: officer,
      to: 'refused',
      writes: ['refusal-notice'],
      basis: cite(order, '第二十条'),
    },
    extend: {
      label: { zh: '延长立案期限', en: 'Extend the time for opening the case' },
      by: headOfAuthority,
      extends: 'acceptance',
      basis: cite(order, '第二十条'),
    },
  },
  states: {
    review: {
      label: { zh: '立案审查', en: 'Review of the request' },
      on: {
        accept: {
          label: { zh: '立案', en: 'Open the case' },
          by: officer,
          to: '/examination',
          writes: ['acceptance-notice'],
          starts: ['request-service'],
          basis: cite(order, '第二十条'),
        },
        'ask-supplement': {
          label: { zh: '告知补正', en: 'Ask once, in writing, for what is missing' },
          by: officer,
          to: 'supplement',
          needs: ['supplementUntil'],
          writes: ['supplement-notice'],
          basis: cite(order, '第十六条'),
        },
      },
    },
    supplement: {
      label: { zh: '补正', en: 'Supplement' },
      holder: claimant,
      limits: ['supplement'],
      stopsClock: ['acceptance'],
      expires: { limit: 'supplement', to: 'unsupplemented', basis: cite(order, '第十六条') },
      basis: cite(order, '第十六条'),
      note: {
        zh: '办法未规定补正期间是否计入立案期限，此处不计入，请人工确认。',
        en: 'Nothing says whether this time counts towards opening the case; it is left out here: ask a person.',
      },
      on: {
        supplement: {
          label: { zh: '补正材料', en: 'Supplement the papers' },
          by: claimant,
          to: 'review',
          basis: cite(order, '第十六条'),
        },
      },
    },
    // Article 16: what is not supplemented in time is not opened.
    unsupplemented: {
      label: { zh: '逾期未补正，应不予立案', en: 'Not supplemented in time, to be refused' },
      basis: cite(order, '第十六条'),
    },
  },
}
