import type { State } from '#kernel/procedures/procedure'
import { associationOfficer } from '#policy/roles/association-officer'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { respondent } from '#policy/roles/respondent'

const close = { by: associationOfficer, to: 'closed', needs: ['reasons'] }

export const associationWarningStates = {
  raised: {
    label: { zh: '核实', en: 'looked into' },
    holder: associationOfficer,
    limits: ['review'],
    on: {
      inquire: {
        label: { zh: '要求说明', en: 'ask' },
        by: associationOfficer,
        to: 'asked',
        writes: ['inquiry'],
      },
      close: { label: { zh: '不予处理', en: 'close' }, ...close },
    },
  },
  asked: {
    label: { zh: '待说明', en: 'explanation awaited' },
    holder: respondent,
    limits: ['statement'],
    on: {
      explain: { label: { zh: '说明', en: 'explain' }, by: respondent, to: 'explained' },
      proceed: {
        label: { zh: '未说明，继续处理', en: 'go on without' },
        by: associationOfficer,
        to: 'explained',
      },
    },
  },
  explained: {
    label: { zh: '评议', en: 'considered' },
    holder: associationOfficer,
    limits: ['review'],
    on: {
      warn: {
        label: { zh: '警示', en: 'warn' },
        by: associationOfficer,
        to: 'warned',
        needs: ['rule'],
        writes: ['warning'],
      },
      close: { label: { zh: '不予处理', en: 'close' }, ...close },
    },
  },
  warned: {
    label: { zh: '已警示', en: 'warned' },
    holder: respondent,
    limits: ['correction'],
    on: {
      correct: { label: { zh: '改正', en: 'put right' }, by: respondent, to: 'corrected' },
      escalate: {
        label: { zh: '提请惩戒', en: 'ask for discipline' },
        by: associationOfficer,
        to: 'escalated',
      },
    },
  },
  escalated: {
    label: { zh: '待惩戒', en: 'discipline asked for' },
    holder: headOfAuthority,
    limits: ['discipline'],
    on: {
      discipline: {
        label: { zh: '惩戒', en: 'discipline' },
        by: headOfAuthority,
        to: 'disciplined',
        needs: ['rule'],
        writes: ['discipline'],
      },
      dismiss: {
        label: { zh: '不予惩戒', en: 'dismiss' },
        by: headOfAuthority,
        to: 'closed',
        needs: ['reasons'],
      },
    },
  },
  closed: { label: { zh: '不予处理', en: 'closed' }, final: true },
  corrected: { label: { zh: '已改正', en: 'put right' }, final: true },
  disciplined: { label: { zh: '已惩戒', en: 'disciplined' }, final: true },
} as const satisfies Readonly<Record<string, State>>
