import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { creditDeliberation } from '#policy/procedures/administrative-enforcement/states/credit-deliberation'
import { creditListing } from '#policy/procedures/administrative-enforcement/states/credit-listing'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { higherAuthority } from '#policy/roles/higher-authority'
import { officer } from '#policy/roles/officer'
import { party } from '#policy/roles/party'
import { dishonestyListOrder44 as order } from '#policy/sources/dishonesty-list-order-44'

const ours = { owes: officer }

export const creditSanction = defineProcedure({
  id: 'credit-sanction',
  label: { zh: '严重违法失信名单的列入和移出', en: 'Listing for serious dishonesty, and repair' },
  channel: administrativeEnforcement,
  basis: [cite(order)],
  offices: [marketRegulation, ipOffice],
  roles: [officer, headOfAuthority, higherAuthority, party],
  opens: { act: 'propose', label: { zh: '提出列入建议', en: 'propose a listing' }, by: [officer] },
  limits: {
    notice: { label: { zh: '告知拟列入的事由、依据', en: 'tell the party' }, ...ours },
    statement: { label: { zh: '陈述、申辩', en: 'make a statement' }, owes: party },
    decision: { label: { zh: '决定是否列入', en: 'decide on the listing' }, owes: headOfAuthority },
    consent: { label: { zh: '上一级同意', en: 'consent of the higher authority' }, owes: higherAuthority },
    publication: { label: { zh: '公示列入信息', en: 'publish the listing' }, ...ours },
    term: { label: { zh: '列入期限', en: 'term of the listing' }, ...ours },
    'repair-wait': {
      label: { zh: '可申请信用修复前的期间', en: 'time before repair may be asked for' },
      owes: party,
    },
    repair: { label: { zh: '决定是否准予信用修复', en: 'decide on the repair' }, ...ours },
  },
  fields: { reasons: { kind: 'text', label: { zh: '事由和依据', en: 'Grounds' } } },
  documents: {
    notice: { zh: '拟列入告知书', en: 'Notice of the intended listing' },
    listing: { zh: '列入决定书', en: 'Decision to list' },
    removal: { zh: '移出决定书', en: 'Decision to remove' },
    refusal: { zh: '不予信用修复决定书', en: 'Decision to refuse repair' },
  },
  initial: 'proposed',
  states: {
    ...creditDeliberation,
    listed: creditListing,
    'not-listed': { label: { zh: '不予列入', en: 'not listed' }, final: true },
    'removed-early': { label: { zh: '信用修复，提前移出', en: 'removed early' }, final: true },
    removed: { label: { zh: '期满移出', en: 'removed at the end of the term' }, final: true },
    annulled: { label: { zh: '列入决定被撤销', en: 'listing annulled' }, final: true },
  },
  note: {
    zh: '第44号令条文未经核对；报上一级同意的环节可能已被修订取消。',
    en: 'The articles of Order 44 were not read; the consent of the higher authority may have been abolished.',
  },
})
