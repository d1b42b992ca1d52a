import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { suspensionLifted } from '#policy/events/suspension-lifted'
import { judge } from '#policy/roles/judge'
import { patentDisputeProvisions2020 } from '#policy/sources/patent-dispute-provisions-2020'
import { trademarkPreservation2020 } from '#policy/sources/trademark-preservation-2020'

const release = {
  label: { zh: '裁定解除对权利的保全', en: 'Release the right' },
  by: judge,
  to: 'lifted',
  writes: ['lifting'],
  event: suspensionLifted,
  meets: ['patent-term', 'trademark-term'],
} as const
const renew = {
  label: { zh: '送达继续保全的通知', en: 'Renew' },
  by: judge,
  needs: ['noticeReceivedOn'],
  writes: ['assistance'],
} as const

/** A patent or a mark preserved as property, for a term at a time: renewed before its end, or released. */
export const preservationOfRights = {
  patent: {
    label: { zh: '专利权保全中', en: 'Patent preserved' },
    holder: judge,
    limits: ['patent-term'],
    basis: cite(patentDisputeProvisions2020, '第九条'),
    on: { renew: { ...renew, starts: ['patent-term'] }, release },
    expires: { limit: 'patent-term', to: 'to-release' },
  },
  trademark: {
    label: { zh: '商标权保全中', en: 'Mark preserved' },
    holder: judge,
    limits: ['trademark-term'],
    basis: cite(trademarkPreservation2020, '第二条'),
    on: { renew: { ...renew, starts: ['trademark-term'] }, release },
    expires: { limit: 'trademark-term', to: 'to-release' },
  },
  'to-release': {
    label: { zh: '保全期满未续，自动解除', en: 'Lapsed, to be recorded' },
    holder: judge,
    on: { release: { ...release, label: { zh: '登记解除', en: 'Record the release' } } },
  },
} as const satisfies Readonly<Record<string, State>>
