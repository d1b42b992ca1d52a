import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { criminalEnforcement } from '#policy/channels/criminal-enforcement'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { customs } from '#policy/office-kinds/customs'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { police } from '#policy/office-kinds/police'
import { administrativePenaltyLaw2021 } from '#policy/sources/administrative-penalty-law-2021'
import { crimeReferralRegulations2020 } from '#policy/sources/crime-referral-regulations-2020'

export const policeToEnforcement = defineHandOver({
  id: 'police-to-enforcement',
  label: { zh: '公安机关移送行政执法机关', en: 'Police hand a case to administrative enforcement' },
  basis: [cite(crimeReferralRegulations2020, '第十三条'), cite(administrativePenaltyLaw2021, '第二十七条')],
  from: { channel: criminalEnforcement, officeKinds: [police] },
  to: {
    channel: administrativeEnforcement,
    officeKinds: [marketRegulation, ipOffice, copyrightOffice, customs],
  },
  trigger: {
    label: { zh: '无犯罪事实或者显著轻微，应追究行政责任', en: 'no crime, but a violation to be penalised' },
  },
  package: {
    fields: {
      facts: { kind: 'text', label: { zh: '案情摘要', en: 'Summary of the facts' } },
      reasons: { kind: 'text', label: { zh: '不追究刑事责任的理由', en: 'Why no crime is pursued' } },
    },
    documents: {
      letter: { zh: '移送函', en: 'Letter' },
      file: { zh: '案卷材料', en: 'File' },
      goods: { zh: '涉案物品清单', en: 'List of goods' },
    },
  },
  answers: {
    penalised: { zh: '已予处罚', en: 'penalised' },
    'not-penalised': { zh: '不予处罚', en: 'not penalised' },
    'not-ours': { zh: '不属本机关管辖', en: 'not of this office' },
  },
  closed: true,
})
