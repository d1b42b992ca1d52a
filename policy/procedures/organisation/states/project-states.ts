import type { State } from '#kernel/procedures/procedure'
import { projectRunning } from '#policy/procedures/organisation/states/project-running'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { ipOfficer } from '#policy/roles/ip-officer'
import { officer } from '#policy/roles/officer'
import { steeringOfficer } from '#policy/roles/steering-officer'

export const projectStates: Readonly<Record<string, State>> = {
  proposed: {
    label: { zh: '申报', en: 'proposed' },
    holder: officer,
    on: {
      submit: {
        label: { zh: '送审', en: 'hand in' },
        by: officer,
        to: 'signing',
        needs: ['aim', 'budget', 'endsOn'],
        writes: ['charter'],
      },
      drop: { label: { zh: '撤回', en: 'drop' }, by: officer, to: 'dropped' },
    },
  },
  signing: {
    label: { zh: '本单位审签', en: 'to be signed' },
    holder: headOfAuthority,
    on: {
      sign: { label: { zh: '审签', en: 'sign' }, by: headOfAuthority, to: 'review' },
      'send-back': {
        label: { zh: '退回', en: 'send back' },
        by: headOfAuthority,
        to: 'proposed',
        needs: ['reasons'],
      },
    },
  },
  review: {
    label: { zh: '市级评审', en: 'with the city office' },
    holder: ipOfficer,
    on: {
      recommend: { label: { zh: '评审通过', en: 'recommend' }, by: ipOfficer, to: 'decision' },
      return: { label: { zh: '退回', en: 'return' }, by: ipOfficer, to: 'proposed', needs: ['reasons'] },
    },
  },
  decision: {
    label: { zh: '领导小组审批', en: 'with the leading group' },
    holder: steeringOfficer,
    on: {
      approve: {
        label: { zh: '批准立项', en: 'approve' },
        by: steeringOfficer,
        to: 'running',
        writes: ['approval'],
      },
      reject: {
        label: { zh: '不予立项', en: 'reject' },
        by: steeringOfficer,
        to: 'dropped',
        needs: ['reasons'],
      },
    },
  },
  running: projectRunning,
  accepted: { label: { zh: '已验收', en: 'accepted' }, final: true },
  terminated: { label: { zh: '已终止', en: 'terminated' }, final: true },
  dropped: { label: { zh: '未立项', en: 'not approved' }, final: true },
}
