import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { respondent } from '#policy/roles/respondent'
import { rightHolder } from '#policy/roles/right-holder'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

const issue = {
  label: { zh: '作出评价报告', en: 'Issue the report' },
  by: cnipaExaminer,
  to: '/issued',
  writes: ['report'],
} as const

/** The two months run from receipt; of a request made on registering, from the announced grant. */
export const evaluationReportPending = {
  pending: {
    label: { zh: '评价报告审查', en: 'Pending' },
    holder: cnipaExaminer,
    limits: ['report'],
    basis: cite(patentImplementingRules2023, '第六十三条'),
    initial: 'received',
    states: {
      received: {
        label: { zh: '已收到请求书', en: 'Request received' },
        on: {
          issue,
          'give-copy': {
            label: { zh: '已有评价报告，提供副本', en: 'Give a copy of the one there is' },
            by: cnipaExaminer,
            to: '/issued',
            writes: ['copy'],
          },
          'order-correction': {
            label: { zh: '通知补正', en: 'Order correction' },
            by: cnipaExaminer,
            to: 'correction',
            needs: ['correctBy'],
            writes: ['correction-notice'],
          },
          'await-grant': {
            label: { zh: '登记时提出，待授权公告', en: 'Requested on registering: await the grant' },
            by: cnipaExaminer,
            to: '/awaiting-grant',
          },
        },
      },
      correction: {
        label: { zh: '待补正', en: 'Correction awaited' },
        holder: rightHolder,
        limits: ['correction'],
        basis: cite(patentImplementingRules2023, '第六十二条'),
        on: {
          correct: {
            label: { zh: '补正', en: 'Correct' },
            by: [rightHolder, claimant, respondent],
            to: 'received',
          },
          'deem-not-filed': {
            label: { zh: '视为未提出', en: 'Deem not filed' },
            by: cnipaExaminer,
            to: '/not-filed',
          },
        },
      },
    },
  },
  'awaiting-grant': {
    label: { zh: '待授权公告', en: 'Grant awaited' },
    holder: cnipaExaminer,
    on: {
      'announce-grant': {
        label: { zh: '公告授予专利权', en: 'Announce the grant' },
        by: cnipaExaminer,
        to: 'after-grant',
      },
      end: { label: { zh: '未获授权', en: 'No grant' }, by: cnipaExaminer, to: 'ended' },
    },
  },
  'after-grant': {
    label: { zh: '授权公告后待作出', en: 'Due after the grant' },
    holder: cnipaExaminer,
    limits: ['report-after-grant'],
    on: { issue },
  },
} as const satisfies Readonly<Record<string, State>>
