import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { confirmation } from '#policy/channels/confirmation'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { abnormalBehaviours } from '#policy/procedures/confirmation/states/abnormal-behaviours'
import { abnormalFilingAtCity } from '#policy/procedures/confirmation/states/abnormal-filing-at-city'
import { abnormalFilingAtCnipa } from '#policy/procedures/confirmation/states/abnormal-filing-at-cnipa'
import { applicant } from '#policy/roles/applicant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { officer } from '#policy/roles/officer'
import { reporter } from '#policy/roles/reporter'
import { filingConductOrder77 } from '#policy/sources/filing-conduct-order-77'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

export const abnormalFilingLead = defineProcedure({
  id: 'abnormal-filing-lead',
  label: { zh: '非正常专利申请线索', en: 'Lead on abnormal patent filing' },
  channel: confirmation,
  basis: [
    cite(filingConductOrder77, '第三条'),
    cite(filingConductOrder77, '第五条'),
    cite(filingConductOrder77, '第九条'),
    cite(filingConductOrder77, '第十一条'),
    cite(patentImplementingRules2023, '第一百条'),
  ],
  offices: [ipOffice],
  roles: [officer, reporter, applicant, cnipaExaminer],
  opens: {
    act: 'find',
    label: { zh: '发现或者举报线索', en: 'Find or report a lead' },
    by: [officer, reporter],
  },
  limits: {
    report: { label: { zh: '向国家知识产权局报告', en: 'Report to CNIPA' }, owes: officer },
    statement: { label: { zh: '申请人陈述意见', en: 'Statement of the applicant' }, owes: applicant },
    hearing: { label: { zh: '采取措施前陈述意见', en: 'Statement before measures' }, owes: applicant },
    're-examination': { label: { zh: '请求复审', en: 'Request for re-examination' }, owes: applicant },
  },
  fields: {
    behaviour: { kind: 'codes', label: { zh: '行为类型', en: 'Behaviours' }, values: abnormalBehaviours },
    stateBy: { kind: 'day', label: { zh: '指定的陈述意见期限', en: 'Statement due by' } },
    applications: { kind: 'codes', label: { zh: '所涉申请号', en: 'Applications concerned' } },
    measures: {
      kind: 'codes',
      label: { zh: '处理措施', en: 'Measures' },
      values: {
        'no-reduction': { zh: '不予减缴专利费用', en: 'No reduction of fees' },
        publicity: { zh: '公告并纳入信用信息共享平台', en: 'Publicity and the credit platform' },
        listing: { zh: '列入严重违法失信名单', en: 'List of serious dishonesty' },
        deduction: { zh: '在申请数量统计中扣除', en: 'Deducted from filing figures' },
        'no-support': {
          zh: '不予资助或者奖励，已发的追还',
          en: 'No support or award; paid ones claimed back',
        },
      },
    },
  },
  documents: {
    lead: { zh: '非正常专利申请线索报告', en: 'Report of the lead' },
    notice: { zh: '通知书', en: 'Notice to the applicant' },
    decision: { zh: '处理决定', en: 'Decision' },
    referral: { zh: '案件线索移送函', en: 'Referral to enforcement' },
  },
  initial: 'found',
  states: {
    ...abnormalFilingAtCity,
    ...abnormalFilingAtCnipa,
    dismissed: { label: { zh: '不属于非正常申请', en: 'Not abnormal' }, final: true },
    withdrawn: { label: { zh: '申请人主动撤回', en: 'Withdrawn by the applicant' }, final: true },
    cleared: { label: { zh: '陈述后未认定', en: 'Cleared after the statement' }, final: true },
    closed: { label: { zh: '处理措施已落实', en: 'Measures carried out' }, final: true },
  },
})
