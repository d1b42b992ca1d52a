import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { applicant } from '#policy/roles/applicant'
import { claimant } from '#policy/roles/claimant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

const action = { by: cnipaExaminer, writes: ['action'], meets: ['priority-first-action'] } as const
const concludes = ['priority-first-action', 'priority-close', 'priority-reply'] as const

/** Substantive examination, with actions and replies, and the stay while ownership is disputed. */
export const inventionSubstantive = {
  examining: {
    label: { zh: '实质审查', en: 'Substantive examination' },
    basis: cite(patentLaw2020, '第三十七条'),
    on: {
      'first-action': {
        label: { zh: '发出第一次审查意见', en: 'First action' },
        ...action,
        to: 'first-inquiry',
      },
      'further-action': {
        label: { zh: '再次发出审查意见', en: 'Further action' },
        ...action,
        to: 'inquiry',
      },
      'priority-action': {
        label: { zh: '发出审查意见（优先审查）', en: 'Action under priority' },
        ...action,
        to: 'inquiry',
        starts: ['priority-reply'],
      },
      stay: {
        label: { zh: '因权属纠纷中止', en: 'Stay' },
        by: cnipaExaminer,
        to: 'stayed',
        needs: ['stayRequestedOn'],
      },
      refuse: {
        label: { zh: '驳回', en: 'Refuse' },
        by: cnipaExaminer,
        to: 'rejected',
        writes: ['refusal'],
        meets: concludes,
      },
      'notify-grant': {
        label: { zh: '发出授予专利权通知', en: 'Notify the grant' },
        by: cnipaExaminer,
        to: 'granting',
        writes: ['grant-notice'],
        meets: concludes,
      },
    },
  },
  'first-inquiry': {
    label: { zh: '待答复第一次审查意见', en: 'First reply awaited' },
    holder: applicant,
    limits: ['first-reply'],
    on: { reply: { label: { zh: '答复', en: 'Reply' }, by: applicant, to: 'examining' } },
    expires: { limit: 'first-reply', to: 'lost-reply' },
  },
  inquiry: {
    label: { zh: '待答复审查意见', en: 'Reply awaited' },
    holder: applicant,
    limits: ['reply'],
    on: {
      reply: {
        label: { zh: '答复', en: 'Reply' },
        by: applicant,
        to: 'examining',
        meets: ['priority-reply'],
      },
    },
    expires: { limit: 'reply', to: 'lost-reply' },
  },
  stayed: {
    label: { zh: '中止', en: 'Stayed' },
    limits: ['stay'],
    stopsClock: ['priority-first-action', 'priority-close'],
    basis: cite(patentImplementingRules2023, '第一百零三条'),
    on: {
      resume: { label: { zh: '恢复', en: 'Resume' }, by: [cnipaExaminer, claimant], to: 'examining' },
      'ask-longer-stay': {
        label: { zh: '请求延长中止', en: 'Ask for a longer stay' },
        by: [claimant, applicant],
        to: 'longer-stayed',
      },
    },
    expires: { limit: 'stay', to: 'examining' },
  },
  'longer-stayed': {
    label: { zh: '延长中止', en: 'Stay prolonged' },
    stopsClock: ['priority-first-action', 'priority-close'],
    basis: cite(patentImplementingRules2023, '第一百零三条'),
    on: { 'end-stay': { label: { zh: '恢复', en: 'Resume' }, by: cnipaExaminer, to: 'examining' } },
  },
} as const satisfies Readonly<Record<string, State>>
