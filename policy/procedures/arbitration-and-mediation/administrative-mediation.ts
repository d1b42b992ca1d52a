import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { arbitrationAndMediation } from '#policy/channels/arbitration-and-mediation'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { administrativeMediationStates } from '#policy/procedures/arbitration-and-mediation/states/administrative-mediation-states'
import { claimant } from '#policy/roles/claimant'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'
import { respondent } from '#policy/roles/respondent'
import { adjudicationOrder81 as order } from '#policy/sources/adjudication-order-81'

export const administrativeMediation = defineProcedure({
  id: 'administrative-mediation',
  label: { zh: '专利纠纷行政调解', en: 'Administrative mediation of a patent dispute' },
  channel: arbitrationAndMediation,
  basis: [cite(order, '第六十三条'), cite(order, '第六十四条')],
  offices: [ipOffice],
  roles: [claimant, respondent, officer, headOfAuthority],
  opens: { act: 'request', label: { zh: '请求调解', en: 'request mediation' }, by: [claimant] },
  limits: {
    service: { label: { zh: '送达陈述意见通知书', en: 'serve the request for opinion' }, owes: officer },
    opinion: { label: { zh: '提交意见陈述书', en: 'state an opinion' }, owes: respondent },
    filing: { label: { zh: '立案并通知', en: 'file and notify' }, owes: officer },
    refusal: { label: { zh: '通知不予立案', en: 'tell that no case is filed' }, owes: officer },
    conclusion: { label: { zh: '权属纠纷结案', en: 'conclude a dispute on ownership' }, owes: officer },
    copy: { label: { zh: '抄送国务院专利行政部门', en: 'send a copy to CNIPA' }, owes: officer },
    resumption: { label: { zh: '办理恢复手续', en: 'have the patent procedure resumed' }, owes: claimant },
  },
  fields: {
    ownership: { kind: 'flag', label: { zh: '申请权或者专利权归属纠纷', en: 'Dispute on ownership' } },
  },
  documents: {
    opinionRequest: { zh: '陈述意见通知书', en: 'Request for an opinion' },
    filing: { zh: '立案通知书', en: 'Notice of filing' },
    refusal: { zh: '不予立案通知书', en: 'Notice that no case is filed' },
    agreement: { zh: '调解协议书', en: 'Mediation agreement' },
    closing: { zh: '撤销案件通知书', en: 'Notice of closing' },
    copy: { zh: '相关文书抄送函', en: 'Letter with copies' },
  },
  initial: 'requested',
  states: administrativeMediationStates,
})
