import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { socialSupervision } from '#policy/channels/social-supervision'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { complaint } from '#policy/procedures/social-supervision/complaint'
import { complaintHandlingMeasures2019 } from '#policy/sources/complaint-handling-measures-2019'

export const complaintToEnforcement = defineHandOver({
  id: 'complaint-to-enforcement',
  label: { zh: '投诉调解中发现的线索转核查', en: 'Clue found in a complaint to enforcement' },
  basis: [cite(complaintHandlingMeasures2019, '第二十三条')],
  from: { channel: socialSupervision, officeKinds: [marketRegulation, ipOffice], procedure: complaint },
  to: { channel: administrativeEnforcement, officeKinds: [marketRegulation, ipOffice] },
  trigger: { label: { zh: '调解中发现涉嫌违法线索', en: 'a clue is found while mediating' }, act: 'clue' },
  package: {
    fields: {
      foundOn: { kind: 'day', label: { zh: '发现线索之日', en: 'Clue found on' } },
      facts: { kind: 'text', label: { zh: '案情摘要', en: 'Summary of the facts' } },
      suspect: { kind: 'party', label: { zh: '被举报人', en: 'Reported party' } },
    },
    documents: {
      record: { zh: '线索登记表', en: 'Record of the clue' },
      evidence: { zh: '证据材料', en: 'Evidence' },
    },
  },
  runsFrom: { decision: 'foundOn' },
  answers: {
    filed: { zh: '已立案', en: 'filed' },
    'not-filed': { zh: '不予立案', en: 'not filed' },
  },
  closed: true,
})
