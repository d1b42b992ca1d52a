import { atLeast, lessThan } from '#kernel/predicate'
import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { socialSupervision } from '#policy/channels/social-supervision'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { financeOfficer } from '#policy/roles/finance-officer'
import { officer } from '#policy/roles/officer'
import { reporter } from '#policy/roles/reporter'
import { reportRewardMeasures2021 as measures } from '#policy/sources/report-reward-measures-2021'

// From 500,000 yuan on, kept in 分, a reward is settled together with the finance office of the same level.
const SHARED = 500_000_00
const consults = { by: officer, needs: ['amount'], when: atLeast('amount', SHARED) }
const decides = { by: officer, needs: ['amount'], when: lessThan('amount', SHARED) }
const decided = { to: 'decided', writes: ['decision'] }
const refuses = { by: officer, to: '/refused', needs: ['reasons'], writes: ['refusal'] }

export const reportReward = defineProcedure({
  id: 'report-reward',
  label: { zh: '举报奖励', en: 'Reward of a report' },
  channel: socialSupervision,
  basis: [cite(measures)],
  offices: [marketRegulation, ipOffice],
  roles: [reporter, officer, financeOfficer],
  opens: { act: 'conclude', label: { zh: '举报查实结案', en: 'close the reported case' }, by: [officer] },
  limits: {
    notice: { label: { zh: '告知举报人可申请奖励', en: 'tell the reporter of the reward' }, owes: officer },
    application: { label: { zh: '申请奖励', en: 'apply for the reward' }, owes: reporter },
    decision: { label: { zh: '作出奖励决定', en: 'decide on the reward' }, owes: officer },
    consultation: { label: { zh: '财政部门会商', en: 'consult the finance office' }, owes: financeOfficer },
    collection: { label: { zh: '领取奖励', en: 'collect the reward' }, owes: reporter },
    review: { label: { zh: '复核异议', en: 'review the objection' }, owes: officer },
  },
  fields: {
    amount: { kind: 'amount', label: { zh: '奖励金额', en: 'Amount of the reward' } },
    reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } },
  },
  documents: {
    advice: { zh: '举报奖励告知书', en: 'Notice of the reward' },
    decision: { zh: '举报奖励决定书', en: 'Decision on the reward' },
    refusal: { zh: '不予奖励告知书', en: 'Notice that no reward is due' },
    receipt: { zh: '奖励领取凭证', en: 'Receipt of the reward' },
  },
  initial: 'eligible',
  states: {
    eligible: {
      label: { zh: '待告知', en: 'to be told' },
      holder: officer,
      limits: ['notice'],
      on: { notify: { label: { zh: '告知', en: 'tell' }, by: officer, to: 'told', writes: ['advice'] } },
    },
    told: {
      label: { zh: '已告知', en: 'told' },
      holder: reporter,
      limits: ['application'],
      on: {
        apply: { label: { zh: '申请', en: 'apply' }, by: reporter, to: 'applied' },
        waive: { label: { zh: '放弃', en: 'waive' }, by: reporter, to: 'waived' },
      },
    },
    applied: {
      label: { zh: '审查', en: 'under review' },
      holder: officer,
      limits: ['decision'],
      on: {
        consult: { label: { zh: '商财政部门', en: 'consult finance' }, ...consults, to: 'consultation' },
        decide: { label: { zh: '决定', en: 'decide' }, ...decides, ...decided },
        refuse: { label: { zh: '不予奖励', en: 'refuse' }, ...refuses },
      },
    },
    consultation: {
      label: { zh: '财政部门会商', en: 'with the finance office' },
      holder: financeOfficer,
      limits: ['consultation'],
      on: { agree: { label: { zh: '共同确定', en: 'agree' }, by: financeOfficer, ...decided } },
    },
    decided: {
      label: { zh: '已决定', en: 'decided' },
      holder: reporter,
      limits: ['collection'],
      on: {
        collect: { label: { zh: '领取', en: 'collect' }, by: reporter, to: 'paid', writes: ['receipt'] },
        object: { label: { zh: '提出异议', en: 'object' }, by: reporter, to: 'objected' },
        waive: { label: { zh: '放弃', en: 'waive' }, by: reporter, to: 'waived' },
      },
    },
    objected: {
      label: { zh: '复核', en: 'under review again' },
      holder: officer,
      limits: ['review'],
      on: { review: { label: { zh: '复核', en: 'review' }, by: officer, ...decided } },
    },
    refused: { label: { zh: '不予奖励', en: 'refused' }, final: true },
    waived: { label: { zh: '放弃', en: 'waived' }, final: true },
    paid: { label: { zh: '已领取', en: 'paid' }, final: true },
  },
  closed: true,
  note: { zh: '奖励程序各期限的条文未经核对。', en: 'The periods of the reward procedure were not read.' },
})
