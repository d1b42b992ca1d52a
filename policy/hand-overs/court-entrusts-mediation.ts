import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { arbitrationAndMediation } from '#policy/channels/arbitration-and-mediation'
import { courts } from '#policy/channels/courts'
import { court } from '#policy/office-kinds/court'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { mediationBody } from '#policy/office-kinds/mediation-body'
import { protectionCentre } from '#policy/office-kinds/protection-centre'
import { onlineMediation } from '#policy/procedures/arbitration-and-mediation/online-mediation'
import { invitedMediationRules2016 } from '#policy/sources/invited-mediation-rules-2016'
import { onlineMediationRules2021 } from '#policy/sources/online-mediation-rules-2021'

export const courtEntrustsMediation = defineHandOver({
  id: 'court-entrusts-mediation',
  label: { zh: '法院立案后委托调解', en: 'Court entrusts mediation after filing' },
  basis: [
    cite(invitedMediationRules2016, '第十一条'),
    cite(invitedMediationRules2016, '第二十七条'),
    cite(onlineMediationRules2021, '第二十四条'),
  ],
  from: { channel: courts, officeKinds: [court] },
  to: {
    channel: arbitrationAndMediation,
    officeKinds: [mediationBody, ipOffice, protectionCentre],
    procedure: onlineMediation,
  },
  trigger: { label: { zh: '立案后委托调解', en: 'mediation entrusted after filing' } },
  package: {
    fields: {
      facts: { kind: 'text', label: { zh: '案情摘要', en: 'Summary of the facts' } },
      consent: { kind: 'flag', label: { zh: '当事人同意', en: 'Parties consent' } },
    },
    documents: {
      letter: { zh: '委派、委托函', en: 'Letter of reference' },
      complaint: { zh: '起诉材料', en: 'Complaint' },
      consent: { zh: '当事人同意调解的记录', en: 'Record of consent' },
    },
  },
  answers: {
    agreed: { zh: '达成协议', en: 'agreed' },
    failed: { zh: '未达成协议', en: 'not agreed' },
  },
  answerRunsFrom: 'receipt',
})
