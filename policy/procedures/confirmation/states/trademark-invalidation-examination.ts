import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { rightHolder } from '#policy/roles/right-holder'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'
import { trademarkRegulations2014 } from '#policy/sources/trademark-regulations-2014'

const rules = {
  by: cnipaExaminer,
  writes: ['ruling'],
  meets: ['claimant-evidence', 'holder-evidence'],
} as const

/** An accepted request: answer, evidence, ruling. */
export const trademarkInvalidationExamination = {
  accepted: {
    label: { zh: '待送交申请书副本', en: 'Copy to be sent' },
    on: { copy: { label: { zh: '送交副本', en: 'Send the copy' }, by: cnipaExaminer, to: 'answering' } },
  },
  answering: {
    label: { zh: '待答辩', en: 'Answer awaited' },
    holder: rightHolder,
    limits: ['answer'],
    basis: cite(trademarkRegulations2014, '第五十八条'),
    on: {
      answer: {
        label: { zh: '答辩', en: 'Answer' },
        by: rightHolder,
        to: 'examining',
        writes: ['answer'],
        starts: ['holder-evidence'],
      },
    },
    expires: { limit: 'answer', to: 'examining' },
  },
  examining: {
    label: { zh: '审理', en: 'Under examination' },
    on: {
      supplement: {
        label: { zh: '申请人补充证据', en: 'Add evidence as claimant' },
        by: claimant,
        meets: ['claimant-evidence'],
      },
      'supplement-answer': {
        label: { zh: '被申请人补充证据', en: 'Add evidence as holder' },
        by: rightHolder,
        meets: ['holder-evidence'],
      },
      'fix-hearing': {
        label: { zh: '决定口头审理', en: 'Fix an oral hearing' },
        by: cnipaExaminer,
        needs: ['hearingOn'],
        starts: ['hearing-notice'],
      },
      'notify-hearing': {
        label: { zh: '书面通知口头审理', en: 'Notify the hearing' },
        by: cnipaExaminer,
        meets: ['hearing-notice'],
        basis: cite(trademarkRegulations2014, '第六十条'),
      },
      suspend: { label: { zh: '中止审查', en: 'Suspend' }, by: cnipaExaminer, to: 'suspended' },
      invalidate: { label: { zh: '裁定宣告无效', en: 'Rule invalid' }, ...rules, to: '/found-invalid' },
      maintain: { label: { zh: '裁定维持', en: 'Rule valid' }, ...rules, to: '/found-valid' },
    },
  },
  suspended: {
    label: { zh: '中止', en: 'Suspended' },
    stopsClock: ['absolute-decision', 'relative-decision'],
    basis: cite(trademarkLaw2019, '第四十五条'),
    on: { resume: { label: { zh: '恢复审查', en: 'Resume' }, by: cnipaExaminer, to: 'examining' } },
  },
} as const satisfies Readonly<Record<string, State>>
