import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { judge } from '#policy/roles/judge'
import { ipActPreservation2018 } from '#policy/sources/ip-act-preservation-2018'

/** An order to act or not to act, for the time that the court sets: continued before its end, or lapsed. */
export const actPreservation = {
  label: { zh: '行为保全中', en: 'Act preservation in force' },
  holder: judge,
  limits: ['act-term'],
  basis: cite(ipActPreservation2018, '第十三条'),
  expires: { limit: 'act-term', to: 'lapsed' },
  on: {
    'serve-respondent': {
      label: { zh: '送达被申请人', en: 'Serve the respondent' },
      by: judge,
      meets: ['respondent-service'],
    },
    continue: {
      label: { zh: '裁定续行', en: 'Continue it' },
      by: judge,
      extends: 'act-term',
      writes: ['ruling'],
    },
    lift: {
      label: { zh: '裁定解除保全', en: 'Lift' },
      by: judge,
      to: '/lifted',
      writes: ['lifting'],
    },
    end: { label: { zh: '案件裁判生效', en: 'End with the judgment' }, by: judge, to: 'ended' },
  },
} as const satisfies State
