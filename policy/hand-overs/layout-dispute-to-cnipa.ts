import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { cnipa } from '#policy/office-kinds/cnipa'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { layoutDesignRegulations2001 } from '#policy/sources/layout-design-regulations-2001'
import { layoutDesignRegulations2026 } from '#policy/sources/layout-design-regulations-2026'

export const layoutDisputeToCnipa = defineHandOver({
  id: 'layout-dispute-to-cnipa',
  label: { zh: '布图设计侵权纠纷转国家知识产权局', en: 'Layout-design dispute to CNIPA' },
  basis: [
    cite(layoutDesignRegulations2001, '第三十一条'),
    cite(layoutDesignRegulations2026, '第四十五条', 'unverified'),
  ],
  from: { channel: administrativeEnforcement, officeKinds: [ipOffice] },
  to: { channel: administrativeEnforcement, officeKinds: [cnipa] },
  trigger: {
    label: { zh: '收到应由国务院知识产权行政部门处理的请求', en: 'a request is received that CNIPA handles' },
  },
  package: {
    fields: {
      registration: { kind: 'text', label: { zh: '布图设计登记号', en: 'Registration number' } },
      facts: { kind: 'text', label: { zh: '案情摘要', en: 'Summary of the facts' } },
    },
    documents: {
      request: { zh: '请求书', en: 'Request' },
      evidence: { zh: '证据材料', en: 'Evidence' },
    },
  },
  answers: {
    accepted: { zh: '受理', en: 'accepted' },
    refused: { zh: '不予受理', en: 'refused' },
  },
  note: {
    zh: '条例未规定地方转送，当事人也可以直接请求。',
    en: 'The Regulations know no forwarding; the parties may also ask CNIPA themselves.',
  },
})
