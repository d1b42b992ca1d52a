import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { arbitrationAndMediation } from '#policy/channels/arbitration-and-mediation'
import { courts } from '#policy/channels/courts'
import { court } from '#policy/office-kinds/court'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { mediationBody } from '#policy/office-kinds/mediation-body'
import { protectionCentre } from '#policy/office-kinds/protection-centre'
import { judicialConfirmation } from '#policy/procedures/arbitration-and-mediation/judicial-confirmation'
import { peoplesMediation } from '#policy/procedures/arbitration-and-mediation/peoples-mediation'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'
import { peoplesMediationLaw2010 } from '#policy/sources/peoples-mediation-law-2010'

export const mediationToConfirmation = defineHandOver({
  id: 'mediation-to-confirmation',
  label: { zh: '调解协议申请司法确认', en: 'Mediation agreement to the court for confirmation' },
  basis: [
    cite(civilProcedureLaw2023, '第二百零五条'),
    cite(civilProcedureLaw2023, '第二百零六条'),
    cite(peoplesMediationLaw2010, '第三十三条'),
  ],
  from: {
    channel: arbitrationAndMediation,
    officeKinds: [mediationBody, ipOffice, protectionCentre],
    procedure: peoplesMediation,
  },
  to: { channel: courts, officeKinds: [court], procedure: judicialConfirmation },
  trigger: { label: { zh: '双方共同申请确认', en: 'both apply for confirmation' }, act: 'confirm' },
  package: {
    fields: {
      effectiveOn: { kind: 'day', label: { zh: '协议生效日', en: 'Agreement in effect on' } },
      joint: { kind: 'flag', label: { zh: '双方共同申请', en: 'Both apply' } },
    },
    documents: {
      application: { zh: '司法确认申请书', en: 'Application for confirmation' },
      agreement: { zh: '调解协议', en: 'Mediation agreement' },
      identity: { zh: '身份、资格证明', en: 'Proof of identity' },
      property: { zh: '财产权利证明', en: 'Proof of title' },
    },
  },
  opensWith: ['apply'],
  runsFrom: { sending: 'effectiveOn' },
  answers: {
    confirmed: { zh: '裁定有效', en: 'confirmed' },
    dismissed: { zh: '驳回申请', en: 'dismissed' },
  },
})
