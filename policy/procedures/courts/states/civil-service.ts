import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { judge } from '#policy/roles/judge'
import { respondent } from '#policy/roles/respondent'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'
import { courtTrialLimits2000 } from '#policy/sources/court-trial-limits-2000'

const answer = {
  label: { zh: '答辩', en: 'Answer' },
  by: respondent,
  to: 'forwarding',
  writes: ['answer'],
} as const
const object = {
  label: { zh: '提出管辖异议', en: 'Object to jurisdiction' },
  by: respondent,
  to: 'jurisdiction',
} as const

/** Service, answer, and objections to jurisdiction. */
export const civilService = {
  serving: {
    label: { zh: '待送达起诉状副本', en: 'To be served' },
    limits: ['service'],
    basis: cite(civilProcedureLaw2023, '第一百二十八条'),
    on: {
      serve: { label: { zh: '送达被告', en: 'Serve' }, by: judge, to: 'answering', writes: ['summons'] },
      'serve-abroad': {
        label: { zh: '送达境外被告', en: 'Serve abroad' },
        by: judge,
        to: 'answering-abroad',
        basis: cite(civilProcedureLaw2023, '第二百八十五条'),
      },
      'announce-service': { label: { zh: '公告', en: 'Announce' }, by: judge, to: 'announced' },
      'announce-service-abroad': {
        label: { zh: '涉外公告', en: 'Announce abroad' },
        by: judge,
        to: 'announced-abroad',
      },
    },
  },
  announced: {
    label: { zh: '公告送达期间', en: 'Announced' },
    limits: ['public-service'],
    stopsClock: true,
    basis: cite(courtTrialLimits2000, '第九条'),
    expires: { limit: 'public-service', to: 'answering', basis: cite(civilProcedureLaw2023, '第九十五条') },
  },
  'announced-abroad': {
    label: { zh: '涉外公告送达期间', en: 'Announced abroad' },
    limits: ['public-service-abroad'],
    stopsClock: true,
    expires: {
      limit: 'public-service-abroad',
      to: 'answering-abroad',
      basis: cite(civilProcedureLaw2023, '第二百八十三条'),
    },
  },
  answering: {
    label: { zh: '答辩期', en: 'Answer awaited' },
    holder: respondent,
    limits: ['answer'],
    on: { answer, object },
    expires: { limit: 'answer', to: 'hearing' },
  },
  'answering-abroad': {
    label: { zh: '境外被告答辩期', en: 'Answer from abroad awaited' },
    holder: respondent,
    limits: ['answer-abroad'],
    on: { answer, object },
    expires: { limit: 'answer-abroad', to: 'hearing' },
  },
  forwarding: {
    label: { zh: '待发送答辩状副本', en: 'Answer to be forwarded' },
    limits: ['forwarding'],
    on: { forward: { label: { zh: '发送答辩状副本', en: 'Forward' }, by: judge, to: 'hearing' } },
  },
  jurisdiction: {
    label: { zh: '审查管辖异议', en: 'Jurisdiction disputed' },
    stopsClock: ['trial', 'simplified-trial', 'small-claim-trial'],
    basis: cite(courtTrialLimits2000, '第九条'),
    on: {
      'reject-objection': {
        label: { zh: '裁定驳回异议', en: 'Reject' },
        by: judge,
        to: 'hearing',
        writes: ['ruling'],
      },
      transfer: {
        label: { zh: '裁定移送', en: 'Transfer' },
        by: judge,
        to: '/transferred',
        writes: ['ruling'],
      },
    },
  },
} as const satisfies Readonly<Record<string, State>>
