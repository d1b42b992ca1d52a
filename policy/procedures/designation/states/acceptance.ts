import type { State } from '#kernel/procedures/procedure'
import { cnipaOfficer } from '#policy/roles/cnipa-officer'
import { officer } from '#policy/roles/officer'

/** Whoever passes on condition is inspected again. */
export const acceptance: State = {
  label: { zh: '验收', en: 'acceptance' },
  holder: cnipaOfficer,
  initial: 'review',
  states: {
    review: {
      label: { zh: '验收审查', en: 'under review' },
      limits: ['acceptance'],
      on: {
        pass: {
          label: { zh: '通过验收，公示', en: 'pass it, with public notice' },
          by: cnipaOfficer,
          to: '/notice',
          needs: ['objectUntil'],
          writes: ['acceptance'],
        },
        'pass-on-condition': {
          label: { zh: '有条件通过，限期整改', en: 'pass it on condition' },
          by: cnipaOfficer,
          to: 'rectifying',
          needs: ['reasons', 'rectifyBy'],
        },
        fail: {
          label: { zh: '验收不通过', en: 'fail it' },
          by: cnipaOfficer,
          to: '/failed',
          needs: ['reasons'],
        },
      },
    },
    rectifying: {
      label: { zh: '整改', en: 'being put right' },
      holder: officer,
      limits: ['rectification'],
      on: {
        rectify: {
          label: { zh: '报告整改', en: 'report it put right' },
          by: officer,
          to: 'review',
          needs: ['rectified'],
        },
      },
    },
  },
}
