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

export const mediationToCourt = defineHandOver({
  id: 'mediation-to-court',
  label: { zh: '调解不成转诉讼', en: 'Failed mediation to the court' },
  basis: [cite(onlineMediationRules2021, '第二十一条'), cite(invitedMediationRules2016, '第二十一条')],
  from: {
    channel: arbitrationAndMediation,
    officeKinds: [mediationBody, ipOffice, protectionCentre],
    procedure: onlineMediation,
  },
  to: { channel: courts, officeKinds: [court] },
  trigger: {
    label: { zh: '调解不成，当事人坚持诉讼', en: 'mediation failed, and a suit is wanted' },
    act: 'push',
  },
  package: {
    fields: {
      undisputed: { kind: 'text', label: { zh: '无争议事实', en: 'Facts not in dispute' } },
    },
    documents: {
      complaint: { zh: '起诉状等材料', en: 'Complaint' },
      record: { zh: '电子笔录', en: 'Electronic record' },
      report: { zh: '调解情况报告', en: 'Report on the mediation' },
    },
  },
  answers: {
    filed: { zh: '已登记立案', en: 'suit filed' },
    'not-filed': { zh: '不予立案', en: 'not filed' },
  },
  note: {
    zh: '为达成协议作出的妥协不随案移送，不得作为对其不利的依据。',
    en: 'Concessions made for the sake of agreement are not handed over.',
  },
})
