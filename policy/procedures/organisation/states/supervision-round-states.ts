import type { State } from '#kernel/procedures/procedure'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'

export const supervisionRoundStates: Readonly<Record<string, State>> = {
  announced: {
    label: { zh: '部署', en: 'announced' },
    holder: officer,
    on: {
      notify: {
        label: { zh: '发出通知', en: 'send the notice' },
        by: officer,
        to: 'self-check',
        needs: ['scope', 'population'],
        writes: ['notice'],
      },
      'call-off': {
        label: { zh: '取消', en: 'call it off' },
        by: headOfAuthority,
        to: 'called-off',
        needs: ['reasons'],
      },
    },
  },
  'self-check': {
    label: { zh: '自查', en: 'self-check' },
    holder: officer,
    limits: ['self-check'],
    on: {
      draw: {
        label: { zh: '抽样', en: 'draw the sample' },
        by: officer,
        to: 'visits',
        needs: ['seed', 'size', 'sample'],
        writes: ['draw'],
      },
    },
  },
  visits: {
    label: { zh: '实地检查', en: 'visits' },
    holder: officer,
    limits: ['visits'],
    on: {
      'list-findings': {
        label: { zh: '列出问题', en: 'list what was found' },
        by: officer,
        to: 'signing',
        needs: ['findings'],
      },
    },
  },
  signing: {
    label: { zh: '审签问题清单', en: 'list to be signed' },
    holder: headOfAuthority,
    on: {
      issue: {
        label: { zh: '交办问题', en: 'hand the findings out' },
        by: headOfAuthority,
        to: 'rectifying',
        writes: ['list'],
      },
      'send-back': {
        label: { zh: '退回', en: 'send back' },
        by: headOfAuthority,
        to: 'visits',
        needs: ['reasons'],
      },
    },
  },
  rectifying: {
    label: { zh: '整改与复查', en: 'put right and checked again' },
    holder: officer,
    on: {
      close: { label: { zh: '办结', en: 'close' }, by: headOfAuthority, to: 'closed', writes: ['report'] },
    },
  },
  closed: { label: { zh: '已办结', en: 'closed' }, final: true },
  'called-off': { label: { zh: '已取消', en: 'called off' }, final: true },
}
