import type { Side } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { claimant } from '#policy/roles/claimant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { ipOfficer } from '#policy/roles/ip-officer'
import { rightHolder } from '#policy/roles/right-holder'
import { priorityExaminationOrder85 } from '#policy/sources/priority-examination-order-85'

const end = { label: { zh: '终止优先审查', en: 'End priority' }, by: cnipaExaminer, to: 'ordinary' }

/** Priority examination beside an invalidation; the provincial office recommends it. */
export const patentInvalidationPriority = {
  label: { zh: '优先审查', en: 'Priority' },
  initial: 'ordinary',
  states: {
    ordinary: {
      label: { zh: '普通程序', en: 'Ordinary' },
      on: {
        'request-priority': {
          label: { zh: '请求优先审查', en: 'Request priority' },
          by: [claimant, rightHolder],
          to: 'requested',
        },
      },
    },
    requested: {
      label: { zh: '待推荐', en: 'To be recommended' },
      holder: ipOfficer,
      basis: cite(priorityExaminationOrder85, '第十三条'),
      on: {
        recommend: { label: { zh: '省级知识产权局推荐', en: 'Recommend' }, by: ipOfficer, to: 'recommended' },
        'not-recommend': { label: { zh: '不予推荐', en: 'Do not recommend' }, by: ipOfficer, to: 'ordinary' },
      },
    },
    recommended: {
      label: { zh: '待审核', en: 'To be decided' },
      basis: cite(priorityExaminationOrder85, '第十四条'),
      on: {
        'grant-priority': {
          label: { zh: '予以优先审查', en: 'Grant priority' },
          by: cnipaExaminer,
          to: 'on',
        },
        'grant-design-priority': {
          label: { zh: '外观设计予以优先审查', en: 'Grant priority to a design' },
          by: cnipaExaminer,
          to: 'on-design',
        },
        'refuse-priority': { label: { zh: '不予优先审查', en: 'Refuse' }, by: cnipaExaminer, to: 'ordinary' },
      },
    },
    on: {
      label: { zh: '优先审查', en: 'Priority' },
      limits: ['priority-decision'],
      basis: cite(priorityExaminationOrder85, '第十八条'),
      on: { 'end-priority': end },
    },
    'on-design': {
      label: { zh: '外观设计优先审查', en: 'Priority, designs' },
      limits: ['priority-design-decision'],
      on: { 'end-priority': end },
    },
  },
} as const satisfies Side
