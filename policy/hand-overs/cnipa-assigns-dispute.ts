import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { cnipa } from '#policy/office-kinds/cnipa'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { patentInfringementAdjudication } from '#policy/procedures/administrative-enforcement/patent-infringement-adjudication'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

export const cnipaAssignsDispute = defineHandOver({
  id: 'cnipa-assigns-dispute',
  label: {
    zh: '国家知识产权局指定地方处理专利侵权纠纷',
    en: 'CNIPA assigns a patent dispute to a local office',
  },
  basis: [cite(patentImplementingRules2023, '第九十六条')],
  from: { channel: administrativeEnforcement, officeKinds: [cnipa] },
  to: {
    channel: administrativeEnforcement,
    officeKinds: [ipOffice],
    procedure: patentInfringementAdjudication,
  },
  trigger: {
    label: {
      zh: '请求处理的纠纷不属于在全国有重大影响的',
      en: 'a dispute brought to CNIPA is not of national weight',
    },
  },
  package: {
    fields: { facts: { kind: 'text', label: { zh: '案情摘要', en: 'Summary of the facts' } } },
    documents: {
      assignment: { zh: '指定处理通知', en: 'Notice of assignment' },
      request: { zh: '请求书及证据', en: 'Request and evidence' },
    },
  },
  answers: {
    accepted: { zh: '立案', en: 'opened' },
    refused: { zh: '不予立案', en: 'not opened' },
  },
})
