import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { courts } from '#policy/channels/courts'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { court } from '#policy/office-kinds/court'
import { customs } from '#policy/office-kinds/customs'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { administrativePenaltyLaw2021 } from '#policy/sources/administrative-penalty-law-2021'

export const courtToEnforcement = defineHandOver({
  id: 'court-to-enforcement',
  label: { zh: '人民法院移送行政执法机关', en: 'Court hands a case to administrative enforcement' },
  basis: [cite(administrativePenaltyLaw2021, '第二十七条')],
  from: { channel: courts, officeKinds: [court] },
  to: {
    channel: administrativeEnforcement,
    officeKinds: [marketRegulation, ipOffice, copyrightOffice, customs],
  },
  trigger: {
    label: {
      zh: '依法不需要追究或者免予刑事处罚，应予行政处罚',
      en: 'no criminal penalty, but an administrative one',
    },
  },
  package: {
    fields: {
      facts: { kind: 'text', label: { zh: '案情摘要', en: 'Summary of the facts' } },
    },
    documents: {
      judgment: { zh: '裁判文书', en: 'Judgment' },
      letter: { zh: '移送函', en: 'Letter' },
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
