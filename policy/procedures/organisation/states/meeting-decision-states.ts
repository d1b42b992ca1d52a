import type { State } from '#kernel/procedures/procedure'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { ipOfficer } from '#policy/roles/ip-officer'
import { officer } from '#policy/roles/officer'
import { steeringOfficer } from '#policy/roles/steering-officer'

export const meetingDecisionStates: Readonly<Record<string, State>> = {
  open: {
    label: { zh: '落实中', en: 'under way' },
    holder: officer,
    limits: ['action'],
    initial: 'acting',
    on: {
      remind: { label: { zh: '催办', en: 'remind' }, by: [ipOfficer, steeringOfficer], writes: ['reminder'] },
      extend: {
        label: { zh: '延长', en: 'extend' },
        by: steeringOfficer,
        needs: ['extendDays'],
        extends: 'action',
      },
      withdraw: {
        label: { zh: '撤销', en: 'withdraw' },
        by: steeringOfficer,
        to: 'withdrawn',
        needs: ['reasons'],
      },
    },
    states: {
      acting: {
        label: { zh: '落实', en: 'to be carried out' },
        on: {
          'report-done': {
            label: { zh: '报告落实', en: 'report it done' },
            by: officer,
            to: 'signing',
            needs: ['done'],
            writes: ['report'],
          },
        },
      },
      signing: {
        label: { zh: '本单位审签', en: 'to be signed' },
        holder: headOfAuthority,
        on: {
          sign: { label: { zh: '审签', en: 'sign' }, by: headOfAuthority, to: 'checking' },
          'send-back': { label: { zh: '退回', en: 'send back' }, by: headOfAuthority, to: 'acting' },
        },
      },
      checking: {
        label: { zh: '核验', en: 'to be checked' },
        holder: steeringOfficer,
        on: {
          close: {
            label: { zh: '销号', en: 'close' },
            by: steeringOfficer,
            to: '/closed',
            writes: ['closure'],
          },
          'not-done': {
            label: { zh: '未落实，退回', en: 'not done' },
            by: steeringOfficer,
            to: 'acting',
            needs: ['reasons'],
          },
        },
      },
    },
  },
  closed: { label: { zh: '已销号', en: 'closed' }, final: true },
  withdrawn: { label: { zh: '已撤销', en: 'withdrawn' }, final: true },
}
