import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { confirmation } from '#policy/channels/confirmation'
import { cnipa } from '#policy/office-kinds/cnipa'
import { evaluationReportPending } from '#policy/procedures/confirmation/states/evaluation-report-pending'
import { claimant } from '#policy/roles/claimant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { respondent } from '#policy/roles/respondent'
import { rightHolder } from '#policy/roles/right-holder'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

export const evaluationReport = defineProcedure({
  id: 'evaluation-report',
  label: { zh: '专利权评价报告', en: 'Patent evaluation report' },
  channel: confirmation,
  basis: [
    cite(patentLaw2020, '第六十六条'),
    cite(patentImplementingRules2023, '第六十二条'),
    cite(patentImplementingRules2023, '第六十三条'),
  ],
  offices: [cnipa],
  roles: [rightHolder, claimant, respondent, cnipaExaminer],
  opens: {
    act: 'request',
    label: { zh: '请求作出评价报告', en: 'Request a report' },
    by: [rightHolder, claimant, respondent],
  },
  limits: {
    report: { label: { zh: '作出评价报告', en: 'Report' }, owes: cnipaExaminer },
    'report-after-grant': {
      label: { zh: '授权公告后作出评价报告', en: 'Report after the grant' },
      owes: cnipaExaminer,
    },
    correction: { label: { zh: '补正', en: 'Correction' }, owes: rightHolder },
  },
  fields: { correctBy: { kind: 'day', label: { zh: '指定的补正期限', en: 'To be corrected by' } } },
  documents: {
    'correction-notice': { zh: '补正通知书', en: 'Notice to correct' },
    report: { zh: '专利权评价报告', en: 'Patent evaluation report' },
    copy: { zh: '专利权评价报告副本', en: 'Copy of the report' },
  },
  initial: 'pending',
  states: {
    ...evaluationReportPending,
    issued: { label: { zh: '已作出评价报告', en: 'Issued' }, final: true },
    'not-filed': { label: { zh: '视为未提出', en: 'Deemed not filed' }, final: true },
    ended: { label: { zh: '未获授权，程序终止', en: 'Ended without a grant' }, final: true },
  },
})
