import type { Act, State } from '#kernel/procedures/procedure'
import { workReportReturned } from '#policy/procedures/organisation/states/work-report-returned'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { ipOfficer } from '#policy/roles/ip-officer'
import { officer } from '#policy/roles/officer'
import { steeringOfficer } from '#policy/roles/steering-officer'

const submit: Act = {
  label: { zh: '提请审签', en: 'hand in' },
  by: officer,
  to: 'signing',
  needs: ['summary'],
  writes: ['report'],
}
const returned = { label: { zh: '退回', en: 'return' }, needs: ['reasons'], writes: ['return'] }
// Whoever may remind has a part in it from its first day on, and so sees what is expected.
const remind: Act = {
  label: { zh: '催报', en: 'remind' },
  by: [ipOfficer, steeringOfficer],
  writes: ['reminder'],
}

/** Each level accepts or returns; what comes back goes through all again, and what is locked stays. */
export const workReportStates: Readonly<Record<string, State>> = {
  preparing: {
    label: { zh: '待报送', en: 'to be sent up' },
    holder: officer,
    limits: ['submission', 'closing'],
    expires: { limit: 'closing', to: 'missed' },
    initial: 'expected',
    on: { remind },
    states: {
      expected: {
        label: { zh: '应报', en: 'expected' },
        on: {
          draft: { label: { zh: '开始起草', en: 'begin to draft' }, by: officer, to: 'drafted' },
          submit,
        },
      },
      drafted: {
        label: { zh: '起草', en: 'drafted' },
        on: { revise: { label: { zh: '修改', en: 'revise' }, by: officer, needs: ['summary'] }, submit },
      },
      signing: {
        label: { zh: '本单位审签', en: 'to be signed by the office' },
        holder: headOfAuthority,
        limits: ['office-review'],
        on: {
          sign: { label: { zh: '审签报送', en: 'sign and send up' }, by: headOfAuthority, to: '/submitted' },
          'send-back': { ...returned, by: headOfAuthority, to: 'drafted' },
        },
      },
    },
  },
  submitted: {
    label: { zh: '市级审核', en: 'with the city office' },
    holder: ipOfficer,
    limits: ['city-review'],
    on: {
      accept: { label: { zh: '审核通过', en: 'accept' }, by: ipOfficer, to: 'accepted' },
      return: { ...returned, by: ipOfficer, to: 'returned' },
    },
  },
  accepted: {
    label: { zh: '领导小组审定', en: 'with the leading group' },
    holder: steeringOfficer,
    limits: ['group-review'],
    on: {
      lock: {
        label: { zh: '审定锁定', en: 'accept and lock' },
        by: steeringOfficer,
        to: 'locked',
        writes: ['acceptance'],
      },
      'return-from-group': { ...returned, by: steeringOfficer, to: 'returned' },
    },
  },
  returned: workReportReturned,
  locked: { label: { zh: '已锁定', en: 'locked' }, final: true },
  missed: { label: { zh: '逾期关闭', en: 'closed without a report' }, final: true, refuses: 'period-closed' },
}
