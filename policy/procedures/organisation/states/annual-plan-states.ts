import type { State } from '#kernel/procedures/procedure'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { ipOfficer } from '#policy/roles/ip-officer'
import { officer } from '#policy/roles/officer'
import { steeringOfficer } from '#policy/roles/steering-officer'

export const annualPlanStates: Readonly<Record<string, State>> = {
  preparing: {
    label: { zh: '编制报批', en: 'in preparation' },
    holder: officer,
    limits: ['approval'],
    initial: 'draft',
    states: {
      draft: {
        label: { zh: '起草', en: 'draft' },
        on: { submit: { label: { zh: '送审', en: 'hand in' }, by: officer, to: 'signing', needs: ['year'] } },
      },
      signing: {
        label: { zh: '本单位审签', en: 'to be signed' },
        holder: headOfAuthority,
        on: {
          sign: { label: { zh: '审签', en: 'sign' }, by: headOfAuthority, to: 'city' },
          'send-back': {
            label: { zh: '退回', en: 'send back' },
            by: headOfAuthority,
            to: 'draft',
            needs: ['reasons'],
          },
        },
      },
      city: {
        label: { zh: '市级审核', en: 'with the city office' },
        holder: ipOfficer,
        on: {
          accept: { label: { zh: '审核通过', en: 'accept' }, by: ipOfficer, to: 'group' },
          return: { label: { zh: '退回', en: 'return' }, by: ipOfficer, to: 'draft', needs: ['reasons'] },
        },
      },
      group: {
        label: { zh: '领导小组审定', en: 'with the leading group' },
        holder: steeringOfficer,
        on: {
          approve: {
            label: { zh: '批准', en: 'approve' },
            by: steeringOfficer,
            to: '/executing',
            writes: ['plan'],
          },
          'return-from-group': {
            label: { zh: '退回', en: 'return' },
            by: steeringOfficer,
            to: 'draft',
            needs: ['reasons'],
          },
        },
      },
    },
  },
  executing: {
    label: { zh: '执行', en: 'carried out' },
    holder: officer,
    limits: ['review'],
    on: {
      review: {
        label: { zh: '年终总结', en: 'review' },
        by: officer,
        to: 'reviewed',
        needs: ['findings'],
        writes: ['review'],
      },
    },
  },
  reviewed: { label: { zh: '已总结', en: 'reviewed' }, final: true },
}
