import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { officer } from '#policy/roles/officer'
import { policeOfficer } from '#policy/roles/police-officer'
import { crimeReferralRegulations2020 as regulations } from '#policy/sources/crime-referral-regulations-2020'

const ours = { by: officer }
const police = { by: policeOfficer }
const noticeDue = { holder: policeOfficer, limits: ['filing-notice'] }
const refusal = { zh: '收到不予立案通知书', en: 'receive the notice' }
const accepts = { label: { zh: '不再异议', en: 'accept it' }, ...ours, to: '/back-with-agency' }
const suggests = {
  label: { zh: '建议人民检察院立案监督', en: 'suggest supervision by the procuratorate' },
  ...ours,
  to: '/supervision',
  writes: ['suggestion'],
  basis: cite(regulations, '第九条'),
}

/** Refused by the police: the agency asks them again, or turns to the procuratorate. */
export const referralObjections: Readonly<Record<string, State>> = {
  declined: {
    label: { zh: '不予立案', en: 'declined' },
    basis: cite(regulations, '第九条'),
    initial: 'notice',
    states: {
      notice: {
        label: { zh: '待送达不予立案通知书', en: 'notice to be served' },
        ...noticeDue,
        on: { 'receive-refusal': { label: refusal, ...ours, to: 'choice', writes: ['refusal'] } },
      },
      choice: {
        label: { zh: '待决定是否异议', en: 'agency may object' },
        holder: officer,
        limits: ['reconsideration'],
        expires: { limit: 'reconsideration', to: '/back-with-agency' },
        on: {
          'request-reconsideration': {
            label: { zh: '提请复议', en: 'ask for reconsideration' },
            ...ours,
            to: '/reconsideration',
            writes: ['reconsideration'],
          },
          'suggest-supervision': suggests,
          accept: accepts,
        },
      },
    },
  },
  reconsideration: {
    label: { zh: '公安机关复议', en: 'reconsideration by the police' },
    holder: policeOfficer,
    limits: ['reconsideration-reply'],
    basis: cite(regulations, '第九条'),
    on: {
      file: { label: { zh: '决定立案', en: 'file a case' }, ...police, to: 'filed' },
      uphold: { label: { zh: '维持不予立案', en: 'uphold' }, ...police, to: 'upheld', writes: ['decision'] },
    },
  },
  upheld: {
    label: { zh: '复议维持', en: 'upheld' },
    initial: 'notice',
    states: {
      notice: {
        label: { zh: '待送达复议决定书', en: 'decision to be served' },
        ...noticeDue,
        on: {
          'receive-decision': { label: { zh: '收到复议决定书', en: 'receive it' }, ...ours, to: 'choice' },
        },
      },
      choice: {
        label: { zh: '待决定是否建议监督', en: 'agency may turn to the procuratorate' },
        holder: officer,
        limits: ['supervision-request'],
        expires: { limit: 'supervision-request', to: '/back-with-agency' },
        on: { 'suggest-supervision': suggests, accept: accepts },
      },
    },
  },
}
