import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { socialSupervision } from '#policy/channels/social-supervision'
import { hotline } from '#policy/office-kinds/hotline'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { report } from '#policy/procedures/social-supervision/report'
import { complaintHandlingMeasures2019 } from '#policy/sources/complaint-handling-measures-2019'

export const hotlineToEnforcement = defineHandOver({
  id: 'hotline-to-enforcement',
  label: { zh: '12315、12345线索分送执法部门', en: 'Clue from the hotline to enforcement' },
  basis: [
    cite(complaintHandlingMeasures2019, '第三十一条'),
    cite(complaintHandlingMeasures2019, '第三十七条'),
  ],
  from: { channel: socialSupervision, officeKinds: [hotline], procedure: report },
  to: { channel: administrativeEnforcement, officeKinds: [marketRegulation, ipOffice] },
  trigger: { label: { zh: '收到举报线索', en: 'a report is received' } },
  package: {
    fields: {
      facts: { kind: 'text', label: { zh: '案情摘要', en: 'Summary of the facts' } },
      suspect: { kind: 'party', label: { zh: '被举报人', en: 'Reported party' } },
    },
    documents: {
      record: { zh: '举报记录', en: 'Record of the report' },
    },
  },
  answers: {
    filed: { zh: '已立案并告知', en: 'filed and told' },
    'not-filed': { zh: '不予立案并告知', en: 'not filed and told' },
  },
  closed: true,
  note: {
    zh: '不具备处理权限的，反馈统一接收机构，不得自行移送。',
    en: 'An office without competence sends it back, and never onward.',
  },
})
