import type { LimitOf } from '#kernel/procedures/procedure'
import { claimant } from '#policy/roles/claimant'
import { judge } from '#policy/roles/judge'
import { respondent } from '#policy/roles/respondent'

/** What falls due in a civil first instance. */
export const civilFirstInstanceLimits = {
  limitation: {
    label: { zh: '侵犯专利权的诉讼时效', en: 'Limitation of actions for infringement of a patent' },
    owes: claimant,
    begins: {
      zh: '知道或者应当知道侵权行为以及侵权人之日',
      en: 'the day on which infringement and infringer were or should have been known',
    },
  },
  filing: { label: { zh: '立案', en: 'Filing' }, owes: judge },
  service: { label: { zh: '发送起诉状副本', en: 'Service of the complaint' }, owes: judge },
  'public-service': { label: { zh: '公告送达', en: 'Service by announcement' }, owes: judge },
  'public-service-abroad': {
    label: { zh: '涉外公告送达', en: 'Service by announcement abroad' },
    owes: judge,
  },
  answer: { label: { zh: '答辩', en: 'Answer' }, owes: respondent },
  'answer-abroad': { label: { zh: '境外被告答辩', en: 'Answer of a defendant abroad' }, owes: respondent },
  forwarding: { label: { zh: '发送答辩状副本', en: 'Forwarding of the answer' }, owes: judge },
  trial: { label: { zh: '普通程序审结', en: 'Ordinary trial' }, owes: judge },
  'simplified-trial': { label: { zh: '简易程序审结', en: 'Simplified trial' }, owes: judge },
  'small-claim-trial': { label: { zh: '小额诉讼审结', en: 'Small claim trial' }, owes: judge },
  'hearing-notice': {
    label: { zh: '开庭前通知', en: 'Notice of the hearing' },
    owes: judge,
    before: 'hearingOn',
  },
  delivery: { label: { zh: '当庭宣判后发送判决书', en: 'Delivery after judgment in court' }, owes: judge },
  appeal: { label: { zh: '对判决上诉', en: 'Appeal against a judgment' }, owes: claimant },
  'appeal-ruling': { label: { zh: '对裁定上诉', en: 'Appeal against a ruling' }, owes: claimant },
  'appeal-abroad': { label: { zh: '境外当事人上诉', en: 'Appeal of a party abroad' }, owes: claimant },
} as const satisfies Readonly<Record<string, LimitOf>>
