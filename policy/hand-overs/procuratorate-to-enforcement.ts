import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { criminalEnforcement } from '#policy/channels/criminal-enforcement'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { customs } from '#policy/office-kinds/customs'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { procuratorate } from '#policy/office-kinds/procuratorate'
import { administrativePenaltyLaw2021 } from '#policy/sources/administrative-penalty-law-2021'
import { criminalProcedureLaw2018 } from '#policy/sources/criminal-procedure-law-2018'
import { enforcementLinkProvisions2021 } from '#policy/sources/enforcement-link-provisions-2021'

export const procuratorateToEnforcement = defineHandOver({
  id: 'procuratorate-to-enforcement',
  label: { zh: '检察机关移送行政执法机关（检察意见）', en: 'Procuratorial opinion after non-prosecution' },
  basis: [
    cite(criminalProcedureLaw2018, '第一百七十七条'),
    cite(administrativePenaltyLaw2021, '第二十七条'),
    cite(enforcementLinkProvisions2021, undefined, 'unverified'),
  ],
  from: { channel: criminalEnforcement, officeKinds: [procuratorate] },
  to: {
    channel: administrativeEnforcement,
    officeKinds: [marketRegulation, ipOffice, copyrightOffice, customs],
  },
  trigger: { label: { zh: '决定不起诉，应予行政处罚', en: 'not prosecuted, but to be penalised' } },
  package: {
    fields: {
      facts: { kind: 'text', label: { zh: '案情摘要', en: 'Summary of the facts' } },
      opinion: { kind: 'text', label: { zh: '检察意见', en: 'Opinion' } },
    },
    documents: {
      opinion: { zh: '检察意见书', en: 'Procuratorial opinion' },
      decision: { zh: '不起诉决定书', en: 'Decision not to prosecute' },
      file: { zh: '案卷材料', en: 'File' },
    },
  },
  answers: {
    penalised: { zh: '已予处罚', en: 'penalised' },
    'not-penalised': { zh: '不予处罚', en: 'not penalised' },
    'not-ours': { zh: '不属本机关管辖', en: 'not of this office' },
  },
  closed: true,
})
