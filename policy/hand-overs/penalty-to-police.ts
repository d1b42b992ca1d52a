import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { criminalEnforcement } from '#policy/channels/criminal-enforcement'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { police } from '#policy/office-kinds/police'
import { criminalReferral } from '#policy/procedures/criminal-enforcement/criminal-referral'
import { administrativePenaltyLaw2021 } from '#policy/sources/administrative-penalty-law-2021'
import { crimeReferralRegulations2020 } from '#policy/sources/crime-referral-regulations-2020'

export const penaltyToPolice = defineHandOver({
  id: 'penalty-to-police',
  label: { zh: '行政处罚案件移送公安机关', en: 'Penalty case referred to the police' },
  basis: [
    cite(crimeReferralRegulations2020, '第三条', 'unverified'),
    cite(crimeReferralRegulations2020, '第六条'),
    cite(administrativePenaltyLaw2021, '第二十七条'),
  ],
  from: {
    channel: administrativeEnforcement,
    officeKinds: [marketRegulation, ipOffice, copyrightOffice],
    procedure: criminalReferral,
  },
  to: { channel: criminalEnforcement, officeKinds: [police] },
  trigger: {
    label: { zh: '批准移送涉嫌犯罪案件', en: 'referral of the suspected crime approved' },
    act: 'approve',
  },
  package: {
    fields: {
      facts: { kind: 'text', label: { zh: '案情摘要', en: 'Summary of the facts' } },
      crime: { kind: 'text', label: { zh: '涉嫌罪名', en: 'Suspected crime' } },
    },
    documents: {
      referral: { zh: '涉嫌犯罪案件移送书', en: 'Letter of referral' },
      investigation: { zh: '调查报告', en: 'Report of the investigation' },
      goods: { zh: '涉案物品清单', en: 'List of goods' },
      tests: { zh: '检验报告或者鉴定结论', en: 'Test or appraisal report' },
      other: { zh: '其他有关材料', en: 'Other material' },
    },
  },
  sends: 'deliver',
  answers: {
    filed: { zh: '立案', en: 'case filed' },
    'not-filed': { zh: '不予立案', en: 'no case filed' },
    forwarded: { zh: '转送有管辖权的机关', en: 'forwarded to the competent police' },
  },
  answerRunsFrom: 'receipt',
  closed: true,
})
