import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { courts } from '#policy/channels/courts'
import { court } from '#policy/office-kinds/court'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { ipEvidenceProvisions2020 } from '#policy/sources/ip-evidence-provisions-2020'

export const adjudicationToCourt = defineHandOver({
  id: 'adjudication-to-court',
  label: { zh: '生效裁决提交民事诉讼', en: 'Final adjudication to a civil suit' },
  basis: [cite(ipEvidenceProvisions2020, '第六条')],
  from: { channel: administrativeEnforcement, officeKinds: [ipOffice] },
  to: { channel: courts, officeKinds: [court] },
  trigger: {
    label: {
      zh: '裁决未在法定期限内起诉，另有民事诉讼',
      en: 'not sued against in time, and a civil suit is pending',
    },
  },
  package: {
    fields: {
      facts: { kind: 'text', label: { zh: '认定的基本事实', en: 'Facts found' } },
      servedOn: { kind: 'day', label: { zh: '送达日', en: 'Served on' } },
    },
    documents: {
      decision: { zh: '行政裁决书', en: 'Decision' },
      service: { zh: '送达回证', en: 'Proof of service' },
      finality: { zh: '未起诉证明', en: 'Proof that no suit was filed' },
    },
  },
  answers: {
    taken: { zh: '采信', en: 'facts taken as found' },
    refuted: { zh: '被相反证据推翻', en: 'refuted by evidence' },
  },
  note: {
    zh: '当事人无须再证明，但有相反证据足以推翻的除外。',
    en: 'The facts need no proof unless evidence refutes them.',
  },
})
