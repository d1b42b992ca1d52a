import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { socialSupervision } from '#policy/channels/social-supervision'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { complainant } from '#policy/roles/complainant'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'
import { respondent } from '#policy/roles/respondent'
import { complaintHandlingMeasures2019 as measures } from '#policy/sources/complaint-handling-measures-2019'

const either = [complainant, respondent]
const refuses = { by: officer, to: 'refused', needs: ['ground'], basis: cite(measures, '第十五条') }
const found = { by: officer, basis: cite(measures, '第二十三条') }
const settles = { by: officer, to: '/settled', basis: cite(measures, '第二十二条') }

export const complaint = defineProcedure({
  id: 'complaint',
  label: { zh: '投诉', en: 'Complaint of a consumer' },
  channel: socialSupervision,
  basis: [cite(measures, '第三条'), cite(measures, '第三十八条')],
  offices: [marketRegulation, ipOffice],
  roles: [complainant, respondent, officer, headOfAuthority],
  opens: { act: 'complain', label: { zh: '提出投诉', en: 'complain' }, by: [complainant] },
  limits: {
    triage: { label: { zh: '决定是否受理并告知', en: 'decide on acceptance and tell' }, owes: officer },
    mediation: { label: { zh: '调解', en: 'mediate' }, owes: officer },
    notice: { label: { zh: '告知终止调解', en: 'tell that mediation has ended' }, owes: officer },
  },
  fields: { ground: { kind: 'text', label: { zh: '不予受理或终止调解的情形', en: 'Ground' } } },
  documents: {
    acceptance: { zh: '受理告知书', en: 'Notice of acceptance' },
    refusal: { zh: '不予受理告知书', en: 'Notice of refusal' },
    agreement: { zh: '调解书', en: 'Mediation agreement' },
    record: { zh: '调解记录', en: 'Record of mediation' },
    termination: { zh: '终止调解告知书', en: 'Notice of termination' },
  },
  initial: 'received',
  states: {
    received: {
      label: { zh: '已收到', en: 'received' },
      holder: officer,
      limits: ['triage'],
      on: {
        accept: { label: { zh: '受理', en: 'accept' }, by: officer, to: 'accepted', writes: ['acceptance'] },
        refuse: { label: { zh: '不予受理', en: 'refuse' }, ...refuses, writes: ['refusal'] },
      },
    },
    accepted: {
      label: { zh: '已受理', en: 'accepted' },
      holder: officer,
      limits: ['mediation'],
      expires: { limit: 'mediation', to: 'terminated', basis: cite(measures, '第二十一条') },
      initial: 'mediation',
      on: {
        withdraw: { label: { zh: '撤回投诉', en: 'withdraw' }, by: complainant, to: 'terminated' },
        clue: { label: { zh: '发现违法线索', en: 'find a clue' }, ...found },
        decline: { label: { zh: '拒绝调解', en: 'decline to mediate' }, by: either, to: 'terminated' },
        end: { label: { zh: '终止调解', en: 'end it' }, by: officer, to: 'terminated', needs: ['ground'] },
      },
      states: {
        mediation: {
          label: { zh: '调解', en: 'mediation' },
          on: {
            test: { label: { zh: '共同委托检测、鉴定', en: 'commission a test' }, by: either, to: 'testing' },
            challenge: { label: { zh: '申请回避', en: 'challenge the mediator' }, by: either, to: 'recusal' },
            agree: { label: { zh: '达成协议', en: 'agree' }, ...settles, writes: ['agreement'] },
            perform: { label: { zh: '即时履行', en: 'perform at once' }, ...settles, writes: ['record'] },
          },
        },
        testing: {
          label: { zh: '检测、鉴定', en: 'testing' },
          stopsClock: ['mediation'],
          basis: cite(measures, '第二十条'),
          on: {
            report: { label: { zh: '收到结论', en: 'receive the result' }, by: officer, to: 'mediation' },
          },
        },
        recusal: {
          label: { zh: '中止调解', en: 'mediation interrupted' },
          holder: headOfAuthority,
          basis: cite(measures, '第十九条'),
          on: { rule: { label: { zh: '决定回避', en: 'rule' }, by: headOfAuthority, to: 'mediation' } },
          note: { zh: '未规定中止期间不计入调解期限。', en: 'Nothing says that this time is left out.' },
        },
      },
    },
    terminated: {
      label: { zh: '终止调解', en: 'ended' },
      holder: officer,
      limits: ['notice'],
      on: {
        notify: { label: { zh: '告知', en: 'tell both' }, by: officer, to: 'told', writes: ['termination'] },
      },
    },
    refused: { label: { zh: '不予受理', en: 'refused' }, final: true },
    settled: { label: { zh: '已达成协议', en: 'settled' }, final: true },
    told: { label: { zh: '已告知终止', en: 'ended and told' }, final: true },
  },
})
