import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { organisation } from '#policy/lines-of-work/organisation'
import { districtOffice } from '#policy/office-kinds/district-office'
import { governmentOffice } from '#policy/office-kinds/government-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { proposalStates } from '#policy/procedures/organisation/states/proposal-states'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'
import { proposer } from '#policy/roles/proposer'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const proposal = defineProcedure({
  id: 'proposal',
  label: { zh: '建议办理', en: 'Proposal' },
  channel: organisation,
  basis: [cite(opinions, 'organisation-proposals')],
  offices: [ipOffice, governmentOffice, districtOffice],
  roles: [proposer, officer, headOfAuthority],
  opens: {
    act: 'receive',
    label: { zh: '收到建议', en: 'receive a proposal' },
    by: [proposer, officer],
    asks: ['proposal', 'from', 'triageBy'],
  },
  limits: {
    triage: { label: { zh: '分办', en: 'assign it' }, owes: officer },
    reply: { label: { zh: '答复', en: 'reply' }, owes: officer },
    implementation: { label: { zh: '落实', en: 'carry it out' }, owes: officer },
  },
  fields: {
    proposal: { kind: 'text', label: { zh: '建议内容', en: 'Proposal' } },
    from: { kind: 'code', label: { zh: '提出者类别', en: 'Kind of proposer' } },
    unit: { kind: 'text', label: { zh: '承办单位', en: 'Who deals with it' } },
    triageBy: { kind: 'day', label: { zh: '分办期限', en: 'Assigned by' } },
    replyBy: { kind: 'day', label: { zh: '答复期限', en: 'Reply due on' } },
    extendDays: { kind: 'number', label: { zh: '延长天数', en: 'Days more' } },
    implementBy: { kind: 'day', label: { zh: '落实期限', en: 'Carried out by' } },
    reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } },
    reply: { kind: 'text', label: { zh: '答复内容', en: 'Reply' } },
    done: { kind: 'text', label: { zh: '落实情况', en: 'What was done' } },
  },
  documents: {
    receipt: { zh: '收件回执', en: 'Receipt' },
    reply: { zh: '答复函', en: 'Reply' },
    record: { zh: '落实记录', en: 'Record' },
  },
  initial: 'received',
  states: proposalStates,
  note: {
    zh: '步骤是本系统的规则；期限由各市决定，未决定的不计算。',
    en: 'The steps are rules of this system; the city decides the lengths, and none is guessed.',
  },
})
