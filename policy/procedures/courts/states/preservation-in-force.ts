import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { suspended } from '#policy/events/suspended'
import { actPreservation } from '#policy/procedures/courts/states/act-preservation'
import { preservationOfRights } from '#policy/procedures/courts/states/preservation-of-rights'
import { claimant } from '#policy/roles/claimant'
import { judge } from '#policy/roles/judge'
import { respondent } from '#policy/roles/respondent'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'
import { ipActPreservation2018 } from '#policy/sources/ip-act-preservation-2018'

const enforce = {
  label: { zh: '采取保全措施', en: 'Carry out' },
  by: judge,
  writes: ['assistance'],
  starts: ['respondent-service'],
} as const
const serve = {
  label: { zh: '送达被申请人', en: 'Serve the respondent' },
  by: judge,
  meets: ['respondent-service'],
} as const
const onRight = {
  by: judge,
  needs: ['noticeReceivedOn'],
  writes: ['assistance'],
  event: suspended,
} as const
const onRights = {
  'preserve-patent': { label: { zh: '保全专利权', en: 'Preserve a patent' }, ...onRight, to: 'patent' },
  'preserve-trademark': { label: { zh: '保全商标权', en: 'Preserve a mark' }, ...onRight, to: 'trademark' },
} as const
const sue = { label: { zh: '起诉或者申请仲裁', en: 'Sue or go to arbitration' }, by: claimant } as const
const askLifting = {
  label: { zh: '申请解除', en: 'Ask that it be lifted' },
  by: [claimant, respondent],
} as const
const lift = {
  label: { zh: '裁定解除保全', en: 'Lift' },
  by: judge,
  to: '/lifted',
  writes: ['lifting'],
} as const

const enforceAct = {
  ...enforce,
  label: { zh: '采取有期限的行为保全', en: 'Order or forbid an act for a time' },
  to: 'act-in-force',
  needs: ['actUntil'],
  basis: cite(ipActPreservation2018, '第十三条'),
} as const

/** A preservation that was granted and carried out, until it ends. */
export const preservationInForce = {
  'granted-before-suit': {
    label: { zh: '待执行诉前保全', en: 'To be carried out, before suit' },
    holder: judge,
    on: { enforce: { ...enforce, to: 'suit-awaited' } },
  },
  'suit-awaited': {
    label: { zh: '已保全，待起诉', en: 'In force, suit awaited' },
    holder: claimant,
    limits: ['suit'],
    basis: cite(civilProcedureLaw2023, '第一百零四条'),
    on: { sue: { ...sue, to: 'in-force' }, 'serve-respondent': serve, lift },
    expires: { limit: 'suit', to: 'unsued' },
  },
  unsued: { label: { zh: '期满未起诉，应予解除', en: 'No suit, to be lifted' }, holder: judge, on: { lift } },
  granted: {
    label: { zh: '待执行保全', en: 'To be carried out' },
    holder: judge,
    on: { enforce: { ...enforce, to: 'in-force' }, 'enforce-act': enforceAct, ...onRights },
  },
  'in-force': {
    label: { zh: '保全中', en: 'In force' },
    holder: judge,
    on: {
      'serve-respondent': serve,
      'ask-lifting': { ...askLifting, to: 'lifting' },
      lift,
      end: { label: { zh: '案件裁判生效', en: 'End with the judgment' }, by: judge, to: 'ended' },
    },
  },
  lifting: {
    label: { zh: '审查解除申请', en: 'Lifting asked for' },
    holder: judge,
    limits: ['lifting'],
    basis: cite(ipActPreservation2018, '第十七条'),
    on: { lift, keep: { label: { zh: '不予解除', en: 'Keep in force' }, by: judge, to: 'in-force' } },
  },
  'act-in-force': actPreservation,
  ...preservationOfRights,
} as const satisfies Readonly<Record<string, State>>
