import type { State } from '#kernel/procedures/procedure'
import { ipOfficer } from '#policy/roles/ip-officer'
import { officer } from '#policy/roles/officer'
import { steeringOfficer } from '#policy/roles/steering-officer'

/** What runs is put right where it fails, and ends by inspection or by a decision. */
export const projectRunning: State = {
  label: { zh: '实施', en: 'running' },
  holder: officer,
  limits: ['completion'],
  initial: 'work',
  on: {
    extend: {
      label: { zh: '延期', en: 'extend' },
      by: steeringOfficer,
      needs: ['extendDays'],
      extends: 'completion',
    },
    terminate: {
      label: { zh: '终止', en: 'terminate' },
      by: steeringOfficer,
      to: 'terminated',
      needs: ['reasons'],
      writes: ['termination'],
    },
  },
  states: {
    work: {
      label: { zh: '实施', en: 'under way' },
      on: {
        'find-fault': {
          label: { zh: '责令整改', en: 'order it put right' },
          by: ipOfficer,
          to: 'rectifying',
          needs: ['reasons', 'rectifyBy'],
          writes: ['notice'],
        },
        finish: {
          label: { zh: '申请验收', en: 'ask for inspection' },
          by: officer,
          to: 'inspection',
          needs: ['result', 'spent'],
          writes: ['report'],
        },
      },
    },
    rectifying: {
      label: { zh: '整改', en: 'being put right' },
      limits: ['rectification'],
      on: { rectified: { label: { zh: '完成整改', en: 'report it put right' }, by: officer, to: 'work' } },
    },
    inspection: {
      label: { zh: '验收', en: 'inspection' },
      holder: ipOfficer,
      limits: ['acceptance'],
      on: {
        accept: {
          label: { zh: '通过验收', en: 'accept' },
          by: ipOfficer,
          to: '/accepted',
          writes: ['acceptance'],
        },
        fail: {
          label: { zh: '验收不通过', en: 'fail' },
          by: ipOfficer,
          to: 'rectifying',
          needs: ['reasons', 'rectifyBy'],
          writes: ['notice'],
        },
      },
    },
  },
}
