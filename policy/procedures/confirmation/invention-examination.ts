import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { confirmation } from '#policy/channels/confirmation'
import { cnipa } from '#policy/office-kinds/cnipa'
import { inventionApplication } from '#policy/procedures/confirmation/states/invention-application'
import { inventionLimits } from '#policy/procedures/confirmation/states/invention-limits'
import { inventionPriority } from '#policy/procedures/confirmation/states/invention-priority'
import { applicant } from '#policy/roles/applicant'
import { claimant } from '#policy/roles/claimant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { ipOfficer } from '#policy/roles/ip-officer'
import { judge } from '#policy/roles/judge'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { priorityExaminationOrder85 } from '#policy/sources/priority-examination-order-85'

export const inventionExamination = defineProcedure({
  id: 'invention-examination',
  label: { zh: '发明专利申请审查', en: 'Examination of an invention' },
  channel: confirmation,
  basis: [
    cite(patentLaw2020, '第三十四条'),
    cite(patentLaw2020, '第三十五条'),
    cite(patentLaw2020, '第三十七条'),
    cite(patentLaw2020, '第三十九条'),
    cite(patentLaw2020, '第四十一条'),
    cite(patentImplementingRules2023, '第六十条'),
    cite(priorityExaminationOrder85, '第十五条'),
  ],
  offices: [cnipa],
  roles: [applicant, claimant, cnipaExaminer, ipOfficer, judge],
  opens: { act: 'file', label: { zh: '提交专利申请', en: 'File' }, by: [applicant] },
  limits: inventionLimits,
  fields: {
    priorityOn: { kind: 'day', label: { zh: '优先权日', en: 'Priority day' } },
    stayRequestedOn: { kind: 'day', label: { zh: '请求中止之日', en: 'Stay asked for on' } },
    applicationNumber: { kind: 'code', label: { zh: '申请号', en: 'Application number' } },
    examinationRequested: {
      kind: 'flag',
      label: { zh: '已请求实质审查并缴费', en: 'Examination requested and paid' },
    },
  },
  documents: {
    acceptance: { zh: '专利申请受理通知书', en: 'Notice of acceptance' },
    action: { zh: '审查意见通知书', en: 'Office action' },
    refusal: { zh: '驳回决定', en: 'Refusal' },
    're-examination-decision': { zh: '复审决定书', en: 'Decision on re-examination' },
    'grant-notice': { zh: '授予发明专利权通知书', en: 'Notice of grant' },
    'loss-notice': { zh: '视为撤回通知书', en: 'Notice of deemed withdrawal' },
    certificate: { zh: '发明专利证书', en: 'Patent certificate' },
  },
  initial: 'application',
  states: {
    ...inventionApplication,
    'not-accepted': { label: { zh: '不予受理', en: 'Not accepted' }, final: true },
    withdrawn: { label: { zh: '已撤回', en: 'Withdrawn' }, final: true },
    'deemed-withdrawn': { label: { zh: '视为撤回', en: 'Deemed withdrawn' }, final: true },
    abandoned: { label: { zh: '视为放弃取得专利权', en: 'Deemed abandoned' }, final: true },
    refused: { label: { zh: '驳回生效', en: 'Refused' }, final: true },
    granted: { label: { zh: '已授权', en: 'Granted' }, final: true },
  },
  sides: { priority: inventionPriority },
})
