import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { arbitrationAndMediation } from '#policy/channels/arbitration-and-mediation'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { mediationBody } from '#policy/office-kinds/mediation-body'
import { protectionCentre } from '#policy/office-kinds/protection-centre'
import { adjudicationOrder81 } from '#policy/sources/adjudication-order-81'

export const adjudicationToMediation = defineHandOver({
  id: 'adjudication-to-mediation',
  label: { zh: '行政裁决转调解', en: 'Adjudication turns to mediation' },
  basis: [cite(adjudicationOrder81, '第三十五条')],
  from: { channel: administrativeEnforcement, officeKinds: [ipOffice] },
  to: { channel: arbitrationAndMediation, officeKinds: [ipOffice, mediationBody, protectionCentre] },
  trigger: { label: { zh: '双方当事人愿意调解', en: 'both sides are willing' } },
  package: {
    fields: {
      consent: { kind: 'flag', label: { zh: '双方同意', en: 'Both consent' } },
    },
    documents: {
      consent: { zh: '同意调解书', en: 'Consent to mediate' },
      file: { zh: '案卷材料', en: 'File' },
    },
  },
  answers: {
    agreed: { zh: '达成协议', en: 'agreed' },
    failed: { zh: '未达成协议', en: 'not agreed' },
  },
  note: {
    zh: '调解不成的，应当及时作出行政裁决；裁决期限内的调解时间按第三十七条扣除。',
    en: 'Failing that, adjudication goes on; Article 37 says what time is left out.',
  },
})
