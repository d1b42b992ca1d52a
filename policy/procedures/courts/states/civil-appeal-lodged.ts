import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { appellee } from '#policy/roles/appellee'
import { judge } from '#policy/roles/judge'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'
import { courtTrialLimits2000 } from '#policy/sources/court-trial-limits-2000'

const basis = cite(civilProcedureLaw2023, '第一百七十四条')
const answer = {
  label: { zh: '答辩', en: 'Answer' },
  by: appellee,
  to: 'forwarding',
  writes: ['answer'],
} as const

/** An appeal in the hands of the first court, until the second has filed it. */
export const civilAppealLodged = {
  lodged: {
    label: { zh: '原审法院收到上诉状', en: 'Received by the first court' },
    holder: judge,
    limits: ['copy-service'],
    basis,
    on: {
      serve: { label: { zh: '送达被上诉人', en: 'Serve' }, by: judge, to: 'answering' },
      'serve-abroad': {
        label: { zh: '送达境外被上诉人', en: 'Serve abroad' },
        by: judge,
        to: 'answering-abroad',
      },
      'lodge-above': {
        label: { zh: '系直接向二审法院提出', en: 'It was lodged above' },
        by: judge,
        to: 'lodged-above',
      },
    },
  },
  'lodged-above': {
    label: { zh: '二审法院收到上诉状', en: 'Received by the second court' },
    holder: judge,
    limits: ['passing-down'],
    basis: cite(civilProcedureLaw2023, '第一百七十三条'),
    on: { 'pass-down': { label: { zh: '移交原审法院', en: 'Pass down' }, by: judge, to: 'lodged' } },
  },
  answering: {
    label: { zh: '答辩期', en: 'Answer awaited' },
    holder: appellee,
    limits: ['answer'],
    basis,
    on: { answer },
    expires: { limit: 'answer', to: 'transmitting' },
  },
  'answering-abroad': {
    label: { zh: '境外被上诉人答辩期', en: 'Answer from abroad awaited' },
    holder: appellee,
    limits: ['answer-abroad'],
    basis: cite(civilProcedureLaw2023, '第二百八十六条'),
    on: { answer },
    expires: { limit: 'answer-abroad', to: 'transmitting' },
  },
  forwarding: {
    label: { zh: '待送达答辩状、报送案卷', en: 'Answer to be forwarded, file to be sent up' },
    holder: judge,
    limits: ['forwarding', 'transmission'],
    basis,
    on: {
      forward: { label: { zh: '送达答辩状副本', en: 'Forward' }, by: judge, meets: ['forwarding'] },
      transmit: { label: { zh: '报送案卷', en: 'Send the file up' }, by: judge, to: 'docketing' },
    },
  },
  transmitting: {
    label: { zh: '无答辩，待报送案卷', en: 'No answer, file to be sent up' },
    holder: judge,
    limits: ['transmission'],
    basis,
    on: { transmit: { label: { zh: '报送案卷', en: 'Send the file up' }, by: judge, to: 'docketing' } },
  },
  docketing: {
    label: { zh: '待二审立案', en: 'To be filed in the second court' },
    holder: judge,
    limits: ['docketing'],
    basis: cite(courtTrialLimits2000, '第六条'),
    on: {
      file: {
        label: { zh: '对判决的上诉立案', en: 'File an appeal against a judgment' },
        by: judge,
        to: 'trial',
        writes: ['filing-notice'],
        starts: ['trial'],
      },
      'file-ruling': {
        label: { zh: '对裁定的上诉立案', en: 'File an appeal against a ruling' },
        by: judge,
        to: 'trial',
        writes: ['filing-notice'],
        starts: ['ruling-trial'],
      },
      'file-foreign': { label: { zh: '涉外案件立案', en: 'File a foreign case' }, by: judge, to: 'trial' },
    },
  },
} as const satisfies Readonly<Record<string, State>>
