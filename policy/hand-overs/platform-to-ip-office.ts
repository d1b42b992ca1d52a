import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { selfDiscipline } from '#policy/channels/self-discipline'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { platform } from '#policy/office-kinds/platform'
import { ecommerceNotice } from '#policy/procedures/self-discipline/ecommerce-notice'
import { ecommerceLaw2018 } from '#policy/sources/ecommerce-law-2018'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'

export const platformToIpOffice = defineHandOver({
  id: 'platform-to-ip-office',
  label: { zh: '平台转送知识产权投诉', en: 'Platform passes a complaint to the IP office' },
  basis: [cite(ecommerceLaw2018, '第四十三条'), cite(guangdongIpRegulations2022, '第三十条')],
  from: { channel: selfDiscipline, officeKinds: [platform], procedure: ecommerceNotice },
  to: { channel: administrativeEnforcement, officeKinds: [ipOffice, marketRegulation, copyrightOffice] },
  trigger: {
    label: { zh: '权利人通知平台已投诉', en: 'the right holder says that a complaint is made' },
    act: 'react',
  },
  package: {
    fields: {
      facts: { kind: 'text', label: { zh: '案情摘要', en: 'Summary of the facts' } },
      link: { kind: 'text', label: { zh: '商品链接', en: 'Link of the goods' } },
    },
    documents: {
      complaint: { zh: '投诉材料', en: 'Complaint' },
      snapshot: { zh: '证据快照', en: 'Snapshot of the evidence' },
    },
  },
  answers: {
    filed: { zh: '已立案', en: 'filed' },
    'not-filed': { zh: '不予立案', en: 'not filed' },
    mediated: { zh: '已调解', en: 'mediated' },
  },
})
