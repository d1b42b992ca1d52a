import type { Act } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { officer } from '#policy/roles/officer'
import { respondent } from '#policy/roles/respondent'
import { adjudicationOrder81 as order } from '#policy/sources/adjudication-order-81'

/** What Article 22 has of the request, the answer and the time for it. */
export const patentInfringementAnswer: Readonly<Record<string, Act>> = {
  'serve-request': {
    label: { zh: '送达请求书副本', en: 'Serve the request on the respondent' },
    by: officer,
    meets: ['request-service'],
    starts: ['answer'],
    writes: ['answer-notice'],
    basis: cite(order, '第二十二条'),
  },
  'serve-request-abroad': {
    label: {
      zh: '送达请求书副本（境内无固定住所）',
      en: 'Serve the request on a respondent without a home in China',
    },
    by: officer,
    meets: ['request-service'],
    starts: ['answer-abroad'],
    writes: ['answer-notice'],
    basis: cite(order, '第二十二条'),
  },
  'prolong-answer': {
    label: { zh: '合议组准许延期答辩', en: 'Give more time for the answer' },
    by: officer,
    extends: 'answer',
    basis: cite(order, '第二十二条'),
  },
  'prolong-answer-abroad': {
    label: { zh: '合议组准许境外被请求人延期答辩', en: 'Give more time for an answer from abroad' },
    by: officer,
    extends: 'answer-abroad',
    basis: cite(order, '第二十二条'),
  },
  answer: {
    label: { zh: '提交答辩书', en: 'Answer' },
    by: respondent,
    meets: ['answer', 'answer-abroad'],
    starts: ['answer-forwarding'],
    basis: cite(order, '第二十二条'),
  },
  'forward-answer': {
    label: { zh: '送达答辩书副本', en: 'Forward the answer to the claimant' },
    by: officer,
    meets: ['answer-forwarding'],
    basis: cite(order, '第二十二条'),
  },
}
