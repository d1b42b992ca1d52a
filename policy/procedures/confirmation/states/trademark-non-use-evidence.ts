import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { rightHolder } from '#policy/roles/right-holder'
import { trademarkRegulations2014 } from '#policy/sources/trademark-regulations-2014'

/** The holder proves use, or does not, and the office decides. */
export const trademarkNonUseEvidence = {
  evidence: {
    label: { zh: '待提交使用证据', en: 'Evidence of use awaited' },
    holder: rightHolder,
    limits: ['evidence'],
    basis: cite(trademarkRegulations2014, '第六十六条'),
    on: {
      'submit-evidence': {
        label: { zh: '提交使用证据或者说明正当理由', en: 'Give evidence of use or a reason for non-use' },
        by: rightHolder,
        to: 'examining',
        writes: ['evidence-of-use'],
      },
    },
    expires: { limit: 'evidence', to: 'unproved' },
  },
  unproved: {
    label: { zh: '期满未提供使用证据', en: 'No evidence in time' },
    on: {
      revoke: {
        label: { zh: '撤销', en: 'Revoke' },
        by: cnipaExaminer,
        to: '/to-revoke',
        writes: ['decision'],
      },
    },
  },
  examining: {
    label: { zh: '审查使用证据', en: 'Evidence under examination' },
    on: {
      'ask-again': {
        label: { zh: '限期补充证据', en: 'Ask for more evidence' },
        by: cnipaExaminer,
        to: 'excluded',
      },
      revoke: {
        label: { zh: '撤销', en: 'Revoke' },
        by: cnipaExaminer,
        to: '/to-revoke',
        writes: ['decision'],
      },
      maintain: {
        label: { zh: '不予撤销', en: 'Maintain' },
        by: cnipaExaminer,
        to: '/kept',
        writes: ['decision'],
      },
    },
  },
  excluded: {
    label: { zh: '补充证据，不计入审查期限', en: 'More evidence awaited, left out of the count' },
    holder: rightHolder,
    stopsClock: ['decision'],
    basis: cite(trademarkRegulations2014, '第十一条'),
    on: {
      'add-evidence': {
        label: { zh: '补充证据', en: 'Add evidence' },
        by: [rightHolder, claimant],
        to: 'examining',
      },
    },
  },
} as const satisfies Readonly<Record<string, State>>
