import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { criminalEnforcement } from '#policy/channels/criminal-enforcement'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { customs } from '#policy/office-kinds/customs'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { referralDocuments } from '#policy/procedures/criminal-enforcement/states/referral-documents'
import { referralEnds } from '#policy/procedures/criminal-enforcement/states/referral-ends'
import { referralObjections } from '#policy/procedures/criminal-enforcement/states/referral-objections'
import { referralReview } from '#policy/procedures/criminal-enforcement/states/referral-review'
import { filingSupervision } from '#policy/procedures/criminal-enforcement/states/filing-supervision'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'
import { policeOfficer } from '#policy/roles/police-officer'
import { prosecutor } from '#policy/roles/prosecutor'
import { crimeReferralRegulations2020 as regulations } from '#policy/sources/crime-referral-regulations-2020'

const [ours, police, chief] = [{ owes: officer }, { owes: policeOfficer }, { owes: headOfAuthority }]
const supervises = { owes: prosecutor }
const letters = ['referral', 'investigation', 'goods', 'tests']

export const criminalReferral = defineProcedure({
  id: 'criminal-referral',
  label: { zh: '涉嫌犯罪案件移送', en: 'Referral of a suspected crime' },
  channel: criminalEnforcement,
  basis: [cite(regulations, '第三条'), cite(regulations, '第五条')],
  offices: [marketRegulation, ipOffice, copyrightOffice, customs],
  roles: [officer, headOfAuthority, policeOfficer, prosecutor],
  opens: { act: 'suspect', label: { zh: '发现涉嫌犯罪', en: 'suspect a crime' }, by: [officer] },
  limits: {
    report: { label: { zh: '核实情况并提出书面报告', en: 'verify and report' }, ...ours },
    approval: { label: { zh: '决定是否批准移送', en: 'decide on the referral' }, ...chief },
    delivery: { label: { zh: '向公安机关移送', en: 'deliver to the police' }, ...ours },
    'police-review': { label: { zh: '审查并决定是否立案', en: 'review and decide on filing' }, ...police },
    forwarding: { label: { zh: '转送有管辖权的机关', en: 'forward to the competent police' }, ...police },
    'supplement-notice': { label: { zh: '通知补正材料', en: 'ask for what is missing' }, ...police },
    supplement: { label: { zh: '补正材料', en: 'supply what is missing' }, ...ours },
    'filing-notice': { label: { zh: '送达立案或者不予立案通知书', en: 'serve the notice' }, ...police },
    'goods-hand-over': { label: { zh: '移交涉案物品和材料', en: 'hand over goods and papers' }, ...ours },
    reconsideration: { label: { zh: '提请复议或者建议立案监督', en: 'ask for reconsideration' }, ...ours },
    'reconsideration-reply': { label: { zh: '作出复议决定', en: 'decide on reconsideration' }, ...police },
    'supervision-request': { label: { zh: '建议立案监督', en: 'suggest supervision' }, ...ours },
    'supervision-review': { label: { zh: '审查立案监督建议', en: 'examine it' }, ...supervises },
    explanation: { label: { zh: '说明不立案理由', en: 'explain why no case was filed' }, ...police },
    'supervision-answer': { label: { zh: '告知理由成立', en: 'tell that the reasons hold' }, ...supervises },
    'ordered-filing': { label: { zh: '按通知立案', en: 'file as ordered' }, ...police },
    handling: { label: { zh: '依法作出处理', en: 'deal with the case' }, ...ours },
  },
  fields: { reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } } },
  documents: referralDocuments,
  initial: 'suspected',
  states: {
    suspected: {
      label: { zh: '涉嫌犯罪，专案组核实', en: 'suspected' },
      holder: officer,
      limits: ['report'],
      basis: cite(regulations, '第五条'),
      on: {
        report: {
          label: { zh: '提出书面报告', en: 'report' },
          by: officer,
          to: 'reported',
          writes: ['report'],
        },
        clear: { label: { zh: '核实后不涉嫌犯罪', en: 'find no crime' }, by: officer, to: 'no-crime' },
      },
    },
    reported: {
      label: { zh: '待负责人审批', en: 'awaiting the head' },
      holder: headOfAuthority,
      limits: ['approval'],
      on: {
        approve: { label: { zh: '批准移送', en: 'approve' }, by: headOfAuthority, to: 'approved' },
        refuse: {
          label: { zh: '不批准移送', en: 'refuse' },
          by: headOfAuthority,
          to: 'not-approved',
          needs: ['reasons'],
        },
      },
    },
    approved: {
      label: { zh: '已批准移送', en: 'approved' },
      holder: officer,
      limits: ['delivery'],
      on: {
        deliver: { label: { zh: '移送', en: 'deliver' }, by: officer, to: 'under-review', writes: letters },
      },
    },
    'under-review': referralReview,
    ...referralObjections,
    ...referralEnds,
    supervision: filingSupervision,
  },
  closed: true,
})
