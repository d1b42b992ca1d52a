import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { criminalEnforcement } from '#policy/channels/criminal-enforcement'
import { customs } from '#policy/office-kinds/customs'
import { police } from '#policy/office-kinds/police'
import { crimeReferralRegulations2020 } from '#policy/sources/crime-referral-regulations-2020'
import { customsRegulations2018 } from '#policy/sources/customs-regulations-2018'

export const customsToPolice = defineHandOver({
  id: 'customs-to-police',
  label: { zh: '海关移送公安机关', en: 'Customs case referred to the police' },
  basis: [
    cite(customsRegulations2018, '第二十六条'),
    cite(crimeReferralRegulations2020, '第三条', 'unverified'),
    cite(crimeReferralRegulations2020, '第六条'),
  ],
  from: { channel: administrativeEnforcement, officeKinds: [customs] },
  to: { channel: criminalEnforcement, officeKinds: [police] },
  trigger: { label: { zh: '发现涉嫌犯罪', en: 'a crime is suspected' } },
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
  answers: {
    filed: { zh: '立案', en: 'case filed' },
    'not-filed': { zh: '不予立案', en: 'no case filed' },
    forwarded: { zh: '转送有管辖权的机关', en: 'forwarded to the competent police' },
  },
  answerRunsFrom: 'receipt',
  closed: true,
})
