import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { restored } from '#policy/events/restored'
import { applicant } from '#policy/roles/applicant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

const ask = { label: { zh: '请求恢复权利', en: 'Ask for restoration' }, by: applicant } as const
const restore = { label: { zh: '恢复权利', en: 'Restore' }, by: cnipaExaminer, event: restored } as const
const decline = {
  label: { zh: '不予恢复', en: 'Do not restore' },
  by: cnipaExaminer,
  to: '/deemed-withdrawn',
} as const
const lost = {
  holder: applicant,
  limits: ['restoration'],
  basis: cite(patentImplementingRules2023, '第六条'),
  expires: { limit: 'restoration', to: '/deemed-withdrawn' },
} as const
const asked = { label: { zh: '恢复请求待审查', en: 'Restoration asked for' }, holder: cnipaExaminer } as const

/** Two months from the notice to ask that a missed step be restored; then the case goes on where it stood. */
export const inventionLost = {
  'fee-lost': {
    label: { zh: '未缴费视为撤回', en: 'Withdrawn for the fee' },
    ...lost,
    on: { 'ask-restoration': { ...ask, to: 'fee-restoration' } },
  },
  'request-lost': {
    label: { zh: '未请求实质审查视为撤回', en: 'Withdrawn for want of a request' },
    ...lost,
    on: { 'ask-restoration': { ...ask, to: 'request-restoration' } },
  },
  'reply-lost': {
    label: { zh: '未答复视为撤回', en: 'Withdrawn for want of a reply' },
    ...lost,
    on: { 'ask-restoration': { ...ask, to: 'reply-restoration' } },
  },
  'fee-restoration': {
    ...asked,
    on: { restore: { ...restore, to: 'preliminary', meets: ['fee'] }, decline },
  },
  'request-restoration': {
    ...asked,
    on: { restore: { ...restore, to: 'examining', meets: ['examination-request'] }, decline },
  },
  'reply-restoration': { ...asked, on: { restore: { ...restore, to: 'examining' }, decline } },
} as const satisfies Readonly<Record<string, State>>
