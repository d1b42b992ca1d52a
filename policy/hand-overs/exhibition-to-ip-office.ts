import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { selfDiscipline } from '#policy/channels/self-discipline'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { exhibitionOrganiser } from '#policy/office-kinds/exhibition-organiser'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { exhibitionComplaint } from '#policy/procedures/self-discipline/exhibition-complaint'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { pudongIpProvisions2021 } from '#policy/sources/pudong-ip-provisions-2021'

export const exhibitionToIpOffice = defineHandOver({
  id: 'exhibition-to-ip-office',
  label: { zh: '展会转送知识产权投诉', en: 'Exhibition passes a complaint to the IP office' },
  basis: [cite(guangdongIpRegulations2022, '第三十一条'), cite(pudongIpProvisions2021, '第九条')],
  from: { channel: selfDiscipline, officeKinds: [exhibitionOrganiser], procedure: exhibitionComplaint },
  to: { channel: administrativeEnforcement, officeKinds: [ipOffice, marketRegulation, copyrightOffice] },
  trigger: {
    label: { zh: '采取措施后仍有争议或者涉嫌违法', en: 'still disputed, or a violation suspected' },
    act: 'remove',
  },
  package: {
    fields: {
      facts: { kind: 'text', label: { zh: '案情摘要', en: 'Summary of the facts' } },
      stand: { kind: 'text', label: { zh: '展位', en: 'Stand' } },
    },
    documents: {
      complaint: { zh: '投诉材料', en: 'Complaint' },
      snapshot: { zh: '证据快照', en: 'Snapshot of the evidence' },
    },
  },
  answers: {
    filed: { zh: '已立案', en: 'filed' },
    'not-filed': { zh: '不予立案', en: 'not filed' },
    mediated: { zh: '已调解', en: 'mediated' },
  },
})
