import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { customs } from '#policy/office-kinds/customs'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { customsDetentionExOfficio } from '#policy/procedures/administrative-enforcement/customs-detention-ex-officio'
import { customsRegulations2018 } from '#policy/sources/customs-regulations-2018'

export const customsToIpOffice = defineHandOver({
  id: 'customs-to-ip-office',
  label: { zh: '海关请求知识产权主管部门协助', en: 'Customs ask the IP office for assistance' },
  basis: [cite(customsRegulations2018, '第二十一条')],
  from: { channel: administrativeEnforcement, officeKinds: [customs], procedure: customsDetentionExOfficio },
  to: { channel: administrativeEnforcement, officeKinds: [ipOffice, marketRegulation, copyrightOffice] },
  trigger: { label: { zh: '调查中需要知识产权主管部门协助', en: 'assistance needed in an investigation' } },
  package: {
    fields: {
      matter: { kind: 'text', label: { zh: '请求协助的事项', en: 'Matter' } },
      legalBasis: { kind: 'text', label: { zh: '法律依据', en: 'Legal basis' } },
    },
    documents: {
      request: { zh: '协助请求函', en: 'Request for assistance' },
      evidence: { zh: '有关证据材料', en: 'Evidence' },
    },
  },
  answers: {
    assisted: { zh: '已协助', en: 'assisted' },
    partly: { zh: '部分协助', en: 'assisted in part' },
    impossible: { zh: '不能协助', en: 'could not assist' },
  },
})
