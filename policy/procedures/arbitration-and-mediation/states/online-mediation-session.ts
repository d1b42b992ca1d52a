import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { mediator } from '#policy/roles/mediator'
import { respondent } from '#policy/roles/respondent'
import { onlineMediationRules2021 as rules } from '#policy/sources/online-mediation-rules-2021'

const either = [claimant, respondent]
const fails = { by: mediator, to: '/failed', writes: ['report'], basis: cite(rules, '第二十五条') }

export const onlineMediationSession = {
  session: {
    label: { zh: '在线调解', en: 'session' },
    basis: cite(rules, '第十六条'),
    on: {
      appraise: { label: { zh: '委托鉴定评估', en: 'have it appraised' }, by: either, to: 'appraisal' },
      prolong: {
        label: { zh: '各方同意延长', en: 'prolong by consent' },
        by: mediator,
        to: '/prolonged',
        needs: ['agreedUntil'],
      },
      draft: { label: { zh: '制作调解协议', en: 'draw up the agreement' }, by: mediator, to: '/signing' },
      fail: { label: { zh: '调解不成', en: 'fail' }, ...fails },
      stop: { label: { zh: '不愿继续调解', en: 'stop' }, by: either, to: '/failed' },
    },
  },
  appraisal: {
    label: { zh: '鉴定评估', en: 'appraisal' },
    stopsClock: true,
    basis: cite(rules, '第二十六条'),
    on: { report: { label: { zh: '收到鉴定意见', en: 'receive the opinion' }, by: mediator, to: 'session' } },
  },
} as const satisfies Readonly<Record<string, State>>
