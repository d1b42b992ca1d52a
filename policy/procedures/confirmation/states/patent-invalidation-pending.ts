import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { patentInvalidationExamination } from '#policy/procedures/confirmation/states/patent-invalidation-examination'
import { claimant } from '#policy/roles/claimant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

/** From the request to the decision; the month for further grounds runs from the request itself. */
export const patentInvalidationPending = {
  pending: {
    label: { zh: '无效宣告程序', en: 'Pending' },
    holder: cnipaExaminer,
    limits: ['supplement', 'decision'],
    basis: cite(patentImplementingRules2023, '第七十一条'),
    on: {
      withdraw: { label: { zh: '撤回请求', en: 'Withdraw' }, by: claimant, to: 'withdrawn' },
      supplement: {
        label: { zh: '增加理由或者补充证据', en: 'Add grounds or evidence' },
        by: claimant,
        meets: ['supplement'],
      },
    },
    initial: 'received',
    states: {
      received: {
        label: { zh: '待受理', en: 'Request received' },
        basis: cite(patentImplementingRules2023, '第七十条'),
        on: {
          accept: {
            label: { zh: '受理', en: 'Accept' },
            by: cnipaExaminer,
            to: 'accepted',
            writes: ['acceptance'],
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
            needs: ['correctBy'],
          },
        },
      },
      correction: {
        label: { zh: '待补正', en: 'Correction awaited' },
        holder: claimant,
        limits: ['correction'],
        on: {
          correct: { label: { zh: '补正', en: 'Correct' }, by: claimant, to: 'received' },
          'deem-not-filed': {
            label: { zh: '期满未补正，视为未提出', en: 'Deem not filed' },
            by: cnipaExaminer,
            to: '/deemed-not-filed',
          },
        },
      },
      ...patentInvalidationExamination,
    },
  },
} as const satisfies Readonly<Record<string, State>>
