import { applicant } from '#policy/roles/applicant'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'
import { respondent } from '#policy/roles/respondent'

const ours = { owes: officer }
const theirs = { owes: respondent }

/** The limits of a reconsideration, in their order. */
export const reconsiderationLimits = {
  application: {
    label: { zh: '申请行政复议', en: 'apply for reconsideration' },
    owes: applicant,
    begins: {
      zh: '知道或者应当知道该行政行为之日',
      en: 'the day on which the act was or should have been known',
    },
  },
  screening: { label: { zh: '审查是否受理', en: 'decide on acceptance' }, ...ours },
  supplement: { label: { zh: '补正', en: 'supply what is missing' }, owes: applicant },
  decision: { label: { zh: '作出复议决定', en: 'decide' }, owes: headOfAuthority },
  sending: { label: { zh: '发送申请书副本', en: 'send the copy' }, ...ours },
  answer: { label: { zh: '书面答复', en: 'answer' }, ...theirs },
  'hearing-notice': { label: { zh: '听证前通知', en: 'notice ahead of the hearing' }, ...ours },
  'successor-wait': { label: { zh: '等待继受人', en: 'wait for a successor' }, owes: applicant },
  'simplified-decision': {
    label: { zh: '简易程序作出决定', en: 'decide, simplified' },
    owes: headOfAuthority,
  },
  'simplified-sending': { label: { zh: '简易程序发送副本', en: 'send the copy, simplified' }, ...ours },
  'simplified-answer': { label: { zh: '简易程序答复', en: 'answer, simplified' }, ...theirs },
  service: { label: { zh: '送达复议决定书', en: 'serve the decision' }, ...ours },
  suit: { label: { zh: '不服复议决定的起诉', en: 'sue' }, owes: applicant },
} as const
