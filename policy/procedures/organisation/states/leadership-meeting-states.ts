import type { State } from '#kernel/procedures/procedure'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { ipOfficer } from '#policy/roles/ip-officer'
import { officer } from '#policy/roles/officer'

export const leadershipMeetingStates: Readonly<Record<string, State>> = {
  called: {
    label: { zh: '拟定', en: 'called' },
    holder: officer,
    on: {
      'propose-item': { label: { zh: '提出议题', en: 'propose an item' }, by: ipOfficer, needs: ['agenda'] },
      invite: {
        label: { zh: '发出会议通知', en: 'send the notice' },
        by: officer,
        to: 'invited',
        needs: ['agenda'],
        writes: ['notice'],
      },
      cancel: { label: { zh: '取消', en: 'cancel' }, by: officer, to: 'cancelled' },
    },
  },
  invited: {
    label: { zh: '已通知', en: 'announced' },
    holder: officer,
    on: {
      hold: { label: { zh: '召开', en: 'hold it' }, by: officer, to: 'held', needs: ['heldOn', 'attended'] },
      cancel: { label: { zh: '取消', en: 'cancel' }, by: officer, to: 'cancelled' },
    },
  },
  held: {
    label: { zh: '已召开', en: 'held' },
    holder: officer,
    limits: ['minutes'],
    initial: 'drafting',
    states: {
      drafting: {
        label: { zh: '起草纪要', en: 'minutes drafted' },
        on: {
          'draft-minutes': {
            label: { zh: '送审纪要', en: 'hand in the minutes' },
            by: officer,
            to: 'signing',
            needs: ['decisions'],
          },
        },
      },
      signing: {
        label: { zh: '签发纪要', en: 'minutes to be signed' },
        holder: headOfAuthority,
        on: {
          issue: {
            label: { zh: '签发', en: 'sign and issue' },
            by: headOfAuthority,
            to: '/issued',
            writes: ['minutes'],
          },
          'send-back': { label: { zh: '退回', en: 'send back' }, by: headOfAuthority, to: 'drafting' },
        },
      },
    },
  },
  issued: {
    label: { zh: '落实议定事项', en: 'decisions followed' },
    holder: officer,
    on: { close: { label: { zh: '办结', en: 'close' }, by: officer, to: 'closed' } },
  },
  closed: { label: { zh: '已办结', en: 'closed' }, final: true },
  cancelled: { label: { zh: '已取消', en: 'cancelled' }, final: true },
}
