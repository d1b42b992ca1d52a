import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { granted } from '#policy/events/granted'
import { opposed } from '#policy/events/opposed'
import { trademarkOppositionEvidence } from '#policy/procedures/confirmation/states/trademark-opposition-evidence'
import { applicant } from '#policy/roles/applicant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { higherAuthority } from '#policy/roles/higher-authority'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'
import { trademarkRegulations2014 } from '#policy/sources/trademark-regulations-2014'

/** From the end of the announcement to the decision. */
export const trademarkOppositionExamination = {
  examination: {
    label: { zh: '异议审查', en: 'Examination of the opposition' },
    holder: cnipaExaminer,
    limits: ['decision'],
    basis: cite(trademarkLaw2019, '第三十五条'),
    on: {
      ...trademarkOppositionEvidence,
      extend: {
        label: { zh: '批准延长审查期限', en: 'Extend the time to decide' },
        by: [higherAuthority, headOfAuthority],
        extends: 'decision',
      },
    },
    initial: 'copying',
    states: {
      filed: {
        label: { zh: '公告期满，异议待受理', en: 'Announcement over, opposition not yet accepted' },
        on: {
          accept: {
            label: { zh: '受理', en: 'Accept' },
            by: cnipaExaminer,
            to: 'copying',
            writes: ['acceptance'],
            event: opposed,
          },
          reject: {
            label: { zh: '不予受理', en: 'Do not accept' },
            by: cnipaExaminer,
            to: '/unopposed',
            meets: ['opponent-evidence'],
          },
        },
      },
      copying: {
        label: { zh: '待送交异议材料副本', en: 'Copy to be sent' },
        on: { copy: { label: { zh: '送交副本', en: 'Send the copy' }, by: cnipaExaminer, to: 'answering' } },
      },
      answering: {
        label: { zh: '待答辩', en: 'Answer awaited' },
        holder: applicant,
        limits: ['answer'],
        basis: cite(trademarkRegulations2014, '第二十七条'),
        on: {
          answer: {
            label: { zh: '答辩', en: 'Answer' },
            by: applicant,
            to: 'examining',
            writes: ['answer'],
            starts: ['applicant-evidence'],
          },
        },
        expires: { limit: 'answer', to: 'examining' },
      },
      examining: {
        label: { zh: '调查核实', en: 'Under examination' },
        on: {
          pause: { label: { zh: '暂停', en: 'Pause' }, by: cnipaExaminer, to: 'excluded' },
          'allow-registration': {
            label: { zh: '准予注册', en: 'Allow registration' },
            by: cnipaExaminer,
            to: '/registered',
            writes: ['decision', 'certificate'],
            event: granted,
            meets: ['opponent-evidence', 'applicant-evidence'],
          },
          'deny-registration': {
            label: { zh: '不予注册，通知被异议人', en: 'Deny registration and notify' },
            by: cnipaExaminer,
            to: '/denied',
            writes: ['decision'],
            meets: ['opponent-evidence', 'applicant-evidence'],
          },
        },
      },
      excluded: {
        label: { zh: '不计入审查期限', en: 'Left out of the count' },
        stopsClock: ['decision'],
        basis: cite(trademarkRegulations2014, '第十一条'),
        on: { 'go-on': { label: { zh: '恢复审查', en: 'Go on' }, by: cnipaExaminer, to: 'examining' } },
      },
    },
  },
} as const satisfies Readonly<Record<string, State>>
