import type { State } from '#kernel/procedures/procedure'
import { planInForce } from '#policy/procedures/organisation/states/plan-in-force'
import { planCountersigning } from '#policy/procedures/organisation/states/plan-countersigning'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { legalReviewer } from '#policy/roles/legal-reviewer'
import { officer } from '#policy/roles/officer'
import { steeringOfficer } from '#policy/roles/steering-officer'

export const planMakingStates: Readonly<Record<string, State>> = {
  drafting: {
    label: { zh: '起草', en: 'drafting' },
    holder: officer,
    on: {
      circulate: {
        label: { zh: '送会签', en: 'circulate' },
        by: officer,
        to: 'countersigning',
        needs: ['plan'],
        writes: ['draft'],
      },
      abandon: {
        label: { zh: '停止编制', en: 'abandon' },
        by: headOfAuthority,
        to: 'abandoned',
        needs: ['reasons'],
      },
    },
  },
  countersigning: planCountersigning,
  legality: {
    label: { zh: '合法性审查', en: 'review of legality' },
    holder: legalReviewer,
    limits: ['legality'],
    on: {
      clear: {
        label: { zh: '审查通过', en: 'clear' },
        by: legalReviewer,
        to: 'executive',
        writes: ['legality'],
      },
      'return-to-draft': {
        label: { zh: '退回', en: 'return' },
        by: legalReviewer,
        to: 'drafting',
        needs: ['reasons'],
      },
    },
  },
  executive: {
    label: { zh: '政府常务会议审议', en: 'before the executive meeting' },
    holder: steeringOfficer,
    on: {
      approve: { label: { zh: '审议通过', en: 'approve' }, by: steeringOfficer, to: 'approved' },
      'return-from-meeting': {
        label: { zh: '退回', en: 'return' },
        by: steeringOfficer,
        to: 'drafting',
        needs: ['reasons'],
      },
    },
  },
  approved: {
    label: { zh: '待印发', en: 'to be issued' },
    holder: headOfAuthority,
    on: {
      issue: {
        label: { zh: '印发', en: 'issue' },
        by: headOfAuthority,
        to: 'issued',
        needs: ['version'],
        writes: ['plan'],
      },
    },
  },
  ...planInForce,
  evaluated: { label: { zh: '已总结', en: 'evaluated' }, final: true },
  abandoned: { label: { zh: '已停止', en: 'abandoned' }, final: true },
}
