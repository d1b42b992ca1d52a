import type { Act } from '#kernel/procedures/procedure'
import { applicant } from '#policy/roles/applicant'
import { opponent } from '#policy/roles/opponent'

/** What both sides may still hand in while an opposition is examined. */
export const trademarkOppositionEvidence = {
  supplement: {
    label: { zh: '异议人补充证据', en: 'Add evidence as opponent' },
    by: opponent,
    meets: ['opponent-evidence'],
  },
  'supplement-answer': {
    label: { zh: '被异议人补充证据', en: 'Add evidence as applicant' },
    by: applicant,
    meets: ['applicant-evidence'],
  },
} as const satisfies Readonly<Record<string, Act>>
