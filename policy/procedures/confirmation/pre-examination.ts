import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { confirmation } from '#policy/channels/confirmation'
import { protectionCentre } from '#policy/office-kinds/protection-centre'
import { preExaminationAtCentre } from '#policy/procedures/confirmation/states/pre-examination-at-centre'
import { preExaminationAtCnipa } from '#policy/procedures/confirmation/states/pre-examination-at-cnipa'
import { applicant } from '#policy/roles/applicant'
import { centreOfficer } from '#policy/roles/centre-officer'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { priorityExaminationOrder85 } from '#policy/sources/priority-examination-order-85'

export const preExamination = defineProcedure({
  id: 'pre-examination',
  label: { zh: '专利快速预审', en: 'Pre-examination at a fast-track centre' },
  channel: confirmation,
  basis: [cite(ipPlan15th), cite(priorityExaminationOrder85, '第四条')],
  offices: [protectionCentre],
  roles: [applicant, centreOfficer, cnipaExaminer],
  opens: { act: 'submit', label: { zh: '提交预审', en: 'Submit' }, by: [applicant] },
  limits: {
    acceptance: { label: { zh: '预审受理', en: 'Acceptance' }, owes: centreOfficer },
    opinion: { label: { zh: '预审意见', en: 'Opinion' }, owes: centreOfficer },
    correction: { label: { zh: '修改答复', en: 'Correction' }, owes: applicant },
    filing: { label: { zh: '预审合格后提交申请', en: 'Filing after passing' }, owes: applicant },
    tag: { label: { zh: '加快标识', en: 'Tagging for the fast track' }, owes: centreOfficer },
  },
  fields: {
    registeredEntity: {
      kind: 'flag',
      label: { zh: '申请人已备案', en: 'The applicant is registered with the centre' },
    },
    applicationNumber: { kind: 'code', label: { zh: '申请号', en: 'Application number' } },
  },
  documents: {
    request: { zh: '预审请求书', en: 'Request for pre-examination' },
    opinion: { zh: '预审意见通知书', en: 'Opinion' },
    result: { zh: '预审结果通知书', en: 'Result' },
  },
  initial: 'submitted',
  states: {
    ...preExaminationAtCentre,
    ...preExaminationAtCnipa,
    'not-accepted': { label: { zh: '不予受理', en: 'Not accepted' }, final: true },
    failed: { label: { zh: '预审不合格', en: 'Failed' }, final: true },
    withdrawn: { label: { zh: '已撤回', en: 'Withdrawn' }, final: true },
    granted: { label: { zh: '已授权', en: 'Granted' }, final: true },
    refused: { label: { zh: '未授权', en: 'Not granted' }, final: true },
    ordinary: { label: { zh: '转普通程序', en: 'Left to the ordinary course' }, final: true },
  },
  note: {
    zh: '各步骤的期限由国家知识产权局和保护中心的业务规定确定，条文未见，一律不设数字。',
    en: 'The time of each step is set by rules of CNIPA and the centres that were not read; none is given.',
  },
})
