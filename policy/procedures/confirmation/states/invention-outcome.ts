import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { deemedAbandoned } from '#policy/events/deemed-abandoned'
import { deemedWithdrawn } from '#policy/events/deemed-withdrawn'
import { granted } from '#policy/events/granted'
import { inventionLost } from '#policy/procedures/confirmation/states/invention-lost'
import { applicant } from '#policy/roles/applicant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

const notify = {
  label: { zh: '通知视为撤回', en: 'Notify the deemed withdrawal' },
  by: cnipaExaminer,
  writes: ['loss-notice'],
  event: deemedWithdrawn,
} as const

/** A grant to be registered, or a time limit missed. */
export const inventionOutcome = {
  granting: {
    label: { zh: '待办理登记手续', en: 'Registration awaited' },
    holder: applicant,
    limits: ['registration'],
    basis: cite(patentImplementingRules2023, '第六十条'),
    on: {
      register: { label: { zh: '办理登记并缴费', en: 'Register and pay' }, by: applicant, to: 'registering' },
    },
    expires: { limit: 'registration', to: 'unregistered' },
  },
  registering: {
    label: { zh: '待授权公告', en: 'Grant to be announced' },
    holder: cnipaExaminer,
    on: {
      grant: {
        label: { zh: '授予专利权并公告', en: 'Grant and announce' },
        by: cnipaExaminer,
        to: '/granted',
        writes: ['certificate'],
        event: granted,
      },
    },
  },
  unregistered: {
    label: { zh: '期满未登记', en: 'Not registered in time' },
    holder: cnipaExaminer,
    on: {
      'record-abandonment': {
        label: { zh: '登记视为放弃', en: 'Record the abandonment' },
        by: cnipaExaminer,
        to: '/abandoned',
        event: deemedAbandoned,
      },
    },
  },
  'lost-fee': {
    label: { zh: '未缴申请费，待通知', en: 'Fee missed, to be notified' },
    holder: cnipaExaminer,
    on: { notify: { ...notify, to: 'fee-lost' } },
  },
  'lost-request': {
    label: { zh: '未请求实质审查，待通知', en: 'Request missed, to be notified' },
    holder: cnipaExaminer,
    on: { notify: { ...notify, to: 'request-lost' } },
  },
  'lost-reply': {
    label: { zh: '未答复，待通知', en: 'Reply missed, to be notified' },
    holder: cnipaExaminer,
    on: { notify: { ...notify, to: 'reply-lost' } },
  },
  ...inventionLost,
} as const satisfies Readonly<Record<string, State>>
