import { defineHandOver } from '#kernel/procedures/hand-over'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { socialSupervision } from '#policy/channels/social-supervision'
import { creditOffice } from '#policy/office-kinds/credit-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { creditSanction } from '#policy/procedures/administrative-enforcement/credit-sanction'
import { dishonestyListOrder44 } from '#policy/sources/dishonesty-list-order-44'

export const listingToCredit = defineHandOver({
  id: 'listing-to-credit',
  label: { zh: '列入严重违法失信名单决定推送信用主管部门', en: 'Listing decision to the credit authority' },
  basis: [cite(dishonestyListOrder44, undefined, 'unverified')],
  from: {
    channel: administrativeEnforcement,
    officeKinds: [marketRegulation, ipOffice],
    procedure: creditSanction,
  },
  to: { channel: socialSupervision, officeKinds: [creditOffice] },
  trigger: { label: { zh: '作出列入决定', en: 'a listing is decided' } },
  package: {
    fields: {
      reasons: { kind: 'text', label: { zh: '列入理由', en: 'Reasons of the listing' } },
      party: { kind: 'party', label: { zh: '当事人', en: 'Party' } },
    },
    documents: {
      decision: { zh: '列入决定书', en: 'Decision of listing' },
      penalty: { zh: '行政处罚决定书', en: 'Decision of penalty' },
    },
  },
  answers: {
    published: { zh: '已公示', en: 'published' },
    shared: { zh: '已共享', en: 'shared' },
  },
})
