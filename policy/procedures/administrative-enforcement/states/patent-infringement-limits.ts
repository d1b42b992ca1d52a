import { claimant } from '#policy/roles/claimant'
import { officer } from '#policy/roles/officer'
import { respondent } from '#policy/roles/respondent'

const word = (zh: string, en: string) => ({ zh, en })

/** The limits of the procedure by name; their numbers are in `jurisdictions/limits`. */
export const patentInfringementLimits = {
  request: {
    label: word('行政裁决请求时限', 'Time to request'),
    owes: claimant,
    begins: word(
      '知道或者应当知道侵权行为以及侵权人之日',
      'the day on which infringement and infringer were or should have been known',
    ),
  },
  acceptance: { label: word('立案期限', 'Time for opening the case'), owes: officer },
  supplement: { label: word('补正期限', 'Time for the supplement'), owes: claimant },
  'request-service': { label: word('请求书送达期限', 'Time for serving the request'), owes: officer },
  answer: { label: word('答辩期限', 'Time for the answer'), owes: respondent },
  'answer-abroad': {
    label: word('答辩期限（境内无固定住所）', 'Time for an answer from abroad'),
    owes: respondent,
  },
  'answer-forwarding': { label: word('答辩书送达期限', 'Time for forwarding the answer'), owes: officer },
  'jurisdiction-ruling': {
    label: word('管辖异议决定期限', 'Time for ruling on jurisdiction'),
    owes: officer,
  },
  'hearing-notice': {
    label: word('口头审理通知期限', 'Time for the notice of a hearing'),
    owes: officer,
    before: 'hearingOn',
  },
  decision: { label: word('办案期限', 'Time for the decision'), owes: officer },
  service: { label: word('裁决书送达期限', 'Time for serving the decision'), owes: officer },
  publicity: { label: word('裁决公开期限', 'Time for publishing the decision'), owes: officer },
  action: { label: word('起诉期限', 'Time to sue'), owes: respondent },
  enforcement: {
    label: word('申请强制执行期限', 'Time to apply for enforcement'),
    owes: officer,
    after: 'performBy',
  },
  'holder-enforcement': {
    label: word('权利人申请执行期限', 'Time for the right holder to apply for enforcement'),
    owes: claimant,
  },
} as const
