import type { State } from '#kernel/procedures/procedure'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { ipOfficer } from '#policy/roles/ip-officer'
import { officer } from '#policy/roles/officer'

export const supervisionFindingStates: Readonly<Record<string, State>> = {
  open: {
    label: { zh: '整改中', en: 'being put right' },
    holder: officer,
    limits: ['rectification'],
    initial: 'rectifying',
    on: {
      extend: {
        label: { zh: '延长', en: 'extend' },
        by: ipOfficer,
        needs: ['extendDays'],
        extends: 'rectification',
      },
    },
    states: {
      rectifying: {
        label: { zh: '整改', en: 'to be put right' },
        on: {
          report: {
            label: { zh: '报告整改', en: 'report it put right' },
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
          sign: { label: { zh: '审签', en: 'sign' }, by: headOfAuthority, to: 're-check' },
          'send-back': {
            label: { zh: '退回', en: 'send back' },
            by: headOfAuthority,
            to: 'rectifying',
            needs: ['reasons'],
          },
        },
      },
      're-check': {
        label: { zh: '复查', en: 'checked again' },
        holder: ipOfficer,
        limits: ['re-check'],
        on: {
          close: {
            label: { zh: '复查合格，销号', en: 'found right, close' },
            by: ipOfficer,
            to: '/closed',
            writes: ['closure'],
          },
          'not-right': {
            label: { zh: '复查不合格', en: 'still not right' },
            by: ipOfficer,
            to: 'rectifying',
            needs: ['reasons'],
          },
        },
      },
    },
  },
  closed: { label: { zh: '已销号', en: 'closed' }, final: true },
}
