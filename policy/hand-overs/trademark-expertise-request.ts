import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { criminalEnforcement } from '#policy/channels/criminal-enforcement'
import { cnipa } from '#policy/office-kinds/cnipa'
import { court } from '#policy/office-kinds/court'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { police } from '#policy/office-kinds/police'
import { procuratorate } from '#policy/office-kinds/procuratorate'
import { trademarkLaw2026 } from '#policy/sources/trademark-law-2026'

export const trademarkExpertiseRequest = defineHandOver({
  id: 'trademark-expertise-request',
  label: { zh: '司法机关商请商标部门协助', en: 'Police, procuratorate or court ask for trademark expertise' },
  basis: [cite(trademarkLaw2026, '第七十五条')],
  from: { channel: criminalEnforcement, officeKinds: [police, procuratorate, court] },
  to: { channel: administrativeEnforcement, officeKinds: [marketRegulation, ipOffice, cnipa] },
  trigger: {
    label: {
      zh: '商请专业支持、认定意见或者无害化处置',
      en: 'expertise, an opinion or disposal is asked for',
    },
  },
  package: {
    fields: {
      request: {
        kind: 'code',
        label: { zh: '商请事项', en: 'What is asked' },
        values: {
          expertise: { zh: '专业支持', en: 'expertise' },
          opinion: { zh: '认定意见', en: 'opinion' },
          disposal: { zh: '无害化处置', en: 'harmless disposal' },
        },
      },
      facts: { kind: 'text', label: { zh: '案情摘要', en: 'Summary of the facts' } },
    },
    documents: {
      letter: { zh: '商请函', en: 'Letter' },
      samples: { zh: '样品或者照片', en: 'Samples or photographs' },
    },
  },
  answers: {
    assisted: { zh: '已协助', en: 'assisted' },
    partly: { zh: '部分协助', en: 'assisted in part' },
    impossible: { zh: '不能协助', en: 'could not assist' },
  },
  closed: true,
})
