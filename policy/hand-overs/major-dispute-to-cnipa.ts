import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { cnipa } from '#policy/office-kinds/cnipa'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { adjudicationOrder81 } from '#policy/sources/adjudication-order-81'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

export const majorDisputeToCnipa = defineHandOver({
  id: 'major-dispute-to-cnipa',
  label: { zh: '在全国有重大影响的专利侵权纠纷报请裁决', en: 'Patent dispute of national weight to CNIPA' },
  basis: [
    cite(patentLaw2020, '第七十条'),
    cite(adjudicationOrder81, '第五十六条'),
    cite(adjudicationOrder81, '第五十七条'),
  ],
  from: { channel: administrativeEnforcement, officeKinds: [ipOffice] },
  to: { channel: administrativeEnforcement, officeKinds: [cnipa] },
  trigger: { label: { zh: '认为属于在全国有重大影响的专利侵权纠纷', en: 'a dispute of national weight' } },
  package: {
    fields: {
      facts: { kind: 'text', label: { zh: '案情摘要', en: 'Summary of the facts' } },
      ground: { kind: 'text', label: { zh: '细则第九十六条所列情形', en: 'Ground by Rule 96' } },
    },
    documents: {
      request: { zh: '请求书及证据', en: 'Request and evidence' },
      certificate: { zh: '省级部门出具的证明材料', en: 'Certificate of the province' },
    },
  },
  answers: {
    accepted: { zh: '受理', en: 'accepted' },
    refused: { zh: '不予受理', en: 'refused' },
  },
  note: {
    zh: '由省、自治区、直辖市管理专利工作的部门报请，市级经其报送。',
    en: 'The province asks; a city goes through it.',
  },
})
