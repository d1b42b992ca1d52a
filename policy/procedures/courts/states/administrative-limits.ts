import type { LimitOf } from '#kernel/procedures/procedure'
import { claimant } from '#policy/roles/claimant'
import { judge } from '#policy/roles/judge'
import { respondent } from '#policy/roles/respondent'

/** What falls due in administrative litigation, both instances. */
export const administrativeLimits = {
  action: { label: { zh: '起诉', en: 'Suit' }, owes: claimant },
  'longest-action': {
    label: { zh: '最长起诉期限', en: 'The longest time to sue' },
    owes: claimant,
    begins: { zh: '行政行为作出之日', en: 'the day of the administrative act' },
  },
  'action-after-reconsideration': {
    label: { zh: '复议后起诉', en: 'Suit after reconsideration' },
    owes: claimant,
  },
  filing: { label: { zh: '决定是否立案', en: 'Filing' }, owes: judge },
  service: { label: { zh: '发送起诉状副本', en: 'Service of the complaint' }, owes: judge },
  answer: { label: { zh: '提交证据、依据和答辩状', en: 'Evidence and answer' }, owes: respondent },
  forwarding: { label: { zh: '发送答辩状副本', en: 'Forwarding of the answer' }, owes: judge },
  trial: { label: { zh: '第一审判决', en: 'First judgment' }, owes: judge },
  'simplified-trial': { label: { zh: '简易程序审结', en: 'Simplified trial' }, owes: judge },
  delivery: { label: { zh: '当庭宣判后发送判决书', en: 'Delivery after judgment in court' }, owes: judge },
  appeal: { label: { zh: '对判决上诉', en: 'Appeal against a judgment' }, owes: claimant },
  'appeal-ruling': { label: { zh: '对裁定上诉', en: 'Appeal against a ruling' }, owes: claimant },
  'second-trial': { label: { zh: '终审判决', en: 'Final judgment' }, owes: judge },
} as const satisfies Readonly<Record<string, LimitOf>>
