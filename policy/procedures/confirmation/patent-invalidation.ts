import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { confirmation } from '#policy/channels/confirmation'
import { cnipa } from '#policy/office-kinds/cnipa'
import { patentInvalidationDecided } from '#policy/procedures/confirmation/states/patent-invalidation-decided'
import { patentInvalidationPending } from '#policy/procedures/confirmation/states/patent-invalidation-pending'
import { patentInvalidationPriority } from '#policy/procedures/confirmation/states/patent-invalidation-priority'
import { claimant } from '#policy/roles/claimant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { ipOfficer } from '#policy/roles/ip-officer'
import { judge } from '#policy/roles/judge'
import { rightHolder } from '#policy/roles/right-holder'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { priorityExaminationOrder85 } from '#policy/sources/priority-examination-order-85'

export const patentInvalidation = defineProcedure({
  id: 'patent-invalidation',
  label: { zh: '专利权无效宣告', en: 'Invalidation of a patent' },
  channel: confirmation,
  basis: [
    cite(patentLaw2020, '第四十五条'),
    cite(patentLaw2020, '第四十六条'),
    cite(patentImplementingRules2023, '第六十九条'),
    cite(patentImplementingRules2023, '第七十六条'),
    cite(priorityExaminationOrder85, '第十五条'),
  ],
  offices: [cnipa],
  roles: [claimant, rightHolder, cnipaExaminer, ipOfficer, judge],
  opens: { act: 'request', label: { zh: '请求宣告无效', en: 'Request invalidation' }, by: [claimant] },
  limits: {
    supplement: { label: { zh: '增加理由或者补充证据', en: 'Further grounds and evidence' }, owes: claimant },
    correction: { label: { zh: '补正', en: 'Correction' }, owes: claimant },
    statement: { label: { zh: '专利权人陈述意见', en: 'Statement of the holder' }, owes: rightHolder },
    decision: { label: { zh: '审查决定', en: 'Decision' }, owes: cnipaExaminer },
    stay: {
      label: { zh: '中止期限', en: 'Stay for a dispute over ownership' },
      owes: claimant,
      after: 'stayRequestedOn',
    },
    action: { label: { zh: '向人民法院起诉', en: 'Suit in court' }, owes: claimant },
    'priority-decision': {
      label: { zh: '优先审查结案', en: 'Decision under priority' },
      owes: cnipaExaminer,
      ofItsDay: true,
    },
    'priority-design-decision': {
      label: { zh: '外观设计优先审查结案', en: 'Decision under priority, designs' },
      owes: cnipaExaminer,
      ofItsDay: true,
    },
  },
  fields: {
    correctBy: { kind: 'day', label: { zh: '指定的补正期限', en: 'To be corrected by' } },
    stateBy: { kind: 'day', label: { zh: '指定的陈述意见期限', en: 'Statement due by' } },
    stayRequestedOn: { kind: 'day', label: { zh: '请求中止之日', en: 'Stay asked for on' } },
  },
  documents: {
    acceptance: { zh: '无效宣告请求受理通知书', en: 'Notice of acceptance' },
    rejection: { zh: '不予受理通知书', en: 'Notice of non-acceptance' },
    'transfer-notice': { zh: '转送文件通知书', en: 'Notice forwarding the request' },
    'hearing-notice': { zh: '口头审理通知书', en: 'Notice of oral hearing' },
    decision: { zh: '无效宣告请求审查决定书', en: 'Decision on the request' },
    announcement: { zh: '无效宣告公告', en: 'Announcement' },
  },
  initial: 'pending',
  states: {
    ...patentInvalidationPending,
    ...patentInvalidationDecided,
    'not-accepted': { label: { zh: '不予受理', en: 'Not accepted' }, final: true },
    'deemed-not-filed': { label: { zh: '视为未提出', en: 'Deemed not filed' }, final: true },
    withdrawn: { label: { zh: '撤回或者视为撤回', en: 'Withdrawn' }, final: true },
    invalid: { label: { zh: '宣告全部无效', en: 'Wholly invalid' }, final: true },
    'partly-invalid': { label: { zh: '宣告部分无效', en: 'Partly invalid' }, final: true },
    maintained: { label: { zh: '维持有效', en: 'Maintained' }, final: true },
  },
  sides: { priority: patentInvalidationPriority },
})
