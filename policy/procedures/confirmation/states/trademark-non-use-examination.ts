import { is } from '#kernel/predicate'
import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { trademarkNonUseEvidence } from '#policy/procedures/confirmation/states/trademark-non-use-evidence'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { higherAuthority } from '#policy/roles/higher-authority'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'

/** From the request to the decision; the time to decide runs from the receipt of the request. */
export const trademarkNonUseExamination = {
  examination: {
    label: { zh: '撤销审查', en: 'Examination' },
    holder: cnipaExaminer,
    limits: ['decision'],
    basis: cite(trademarkLaw2019, '第四十九条'),
    on: {
      extend: {
        label: { zh: '批准延长审查期限', en: 'Extend the time to decide' },
        by: [higherAuthority, headOfAuthority],
        extends: 'decision',
      },
    },
    initial: 'received',
    states: {
      received: {
        label: { zh: '待受理', en: 'Request received' },
        on: {
          accept: {
            label: { zh: '受理', en: 'Accept' },
            by: cnipaExaminer,
            to: 'accepted',
            needs: ['threeYearsRegistered'],
            when: is('threeYearsRegistered', true),
            writes: ['acceptance'],
          },
          reject: {
            label: { zh: '不予受理', en: 'Do not accept' },
            by: cnipaExaminer,
            to: '/not-accepted',
            writes: ['rejection'],
          },
        },
      },
      accepted: {
        label: { zh: '待通知商标注册人', en: 'Holder to be notified' },
        on: {
          notify: {
            label: { zh: '通知送达注册人', en: 'Serve the notice on the holder' },
            by: cnipaExaminer,
            to: 'evidence',
            writes: ['evidence-notice'],
          },
        },
      },
      ...trademarkNonUseEvidence,
    },
  },
} as const satisfies Readonly<Record<string, State>>
