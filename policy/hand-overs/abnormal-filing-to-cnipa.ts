import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { confirmation } from '#policy/channels/confirmation'
import { cnipa } from '#policy/office-kinds/cnipa'
import { districtOffice } from '#policy/office-kinds/district-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { protectionCentre } from '#policy/office-kinds/protection-centre'
import { abnormalFilingLead } from '#policy/procedures/confirmation/abnormal-filing-lead'
import { filingConductOrder77 } from '#policy/sources/filing-conduct-order-77'

export const abnormalFilingToCnipa = defineHandOver({
  id: 'abnormal-filing-to-cnipa',
  label: { zh: '非正常申请线索报告国家知识产权局', en: 'Lead on abnormal filings to CNIPA' },
  basis: [cite(filingConductOrder77, '第十一条')],
  from: {
    channel: confirmation,
    officeKinds: [ipOffice, districtOffice, protectionCentre],
    procedure: abnormalFilingLead,
  },
  to: { channel: confirmation, officeKinds: [cnipa] },
  trigger: { label: { zh: '发现或者根据举报得知线索', en: 'a lead is found or reported' } },
  package: {
    fields: {
      filings: { kind: 'text', label: { zh: '申请号清单', en: 'Numbers of the filings' } },
      behaviour: { kind: 'text', label: { zh: '第三条所列情形', en: 'Kind of conduct by Article 3' } },
    },
    documents: {
      lead: { zh: '线索报告', en: 'Report of the lead' },
      evidence: { zh: '证据材料', en: 'Evidence' },
    },
  },
  answers: {
    abnormal: { zh: '认定非正常', en: 'found abnormal' },
    normal: { zh: '未认定', en: 'not found' },
  },
})
