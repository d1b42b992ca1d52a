import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { officer } from '#policy/roles/officer'
import { respondent } from '#policy/roles/respondent'
import { adjudicationOrder81 as order } from '#policy/sources/adjudication-order-81'

const excluded = { stopsClock: ['decision'], basis: cite(order, '第三十七条') }
const back = (zh: string, en: string) => ({ label: { zh, en }, by: officer, to: 'inquiry' })

/** 第三十七条第二款: periods that are left out of the time for the decision, and of no other. */
export const patentInfringementPauses: Readonly<Record<string, State>> = {
  suspension: {
    ...excluded,
    label: { zh: '中止', en: 'Suspension' },
    on: {
      resume: {
        ...back('恢复处理', 'Resume'),
        writes: ['resumption-notice'],
        basis: cite(order, '第二十八条'),
      },
    },
  },
  appraisal: {
    ...excluded,
    label: { zh: '检验鉴定', en: 'Testing and appraisal' },
    on: { report: back('收到检验鉴定意见', 'Receive the report') },
  },
  announcement: {
    ...excluded,
    label: { zh: '公告', en: 'Public notice' },
    on: { 'end-announcement': back('公告期满', 'The notice has run') },
  },
  conciliation: {
    ...excluded,
    label: { zh: '和解', en: 'Settlement talks' },
    holder: claimant,
    on: {
      resume: { ...back('恢复处理', 'Resume'), by: [claimant, respondent, officer] },
    },
  },
  evidence: {
    ...excluded,
    label: { zh: '延长举证期限', en: 'More time for evidence' },
    on: { 'end-evidence': back('举证期满', 'The time for evidence has run') },
  },
  objection: {
    ...excluded,
    label: { zh: '管辖异议', en: 'Objection to jurisdiction' },
    limits: ['jurisdiction-ruling'],
    on: {
      overrule: { ...back('驳回管辖权异议', 'Overrule the objection'), basis: cite(order, '第九条') },
      transfer: {
        label: { zh: '移送有管辖权的部门', en: 'Transfer to the competent office' },
        by: officer,
        to: '/transferred',
        basis: cite(order, '第九条'),
      },
    },
  },
}
