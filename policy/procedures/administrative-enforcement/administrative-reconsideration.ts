import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { reconsiderationAuthority } from '#policy/office-kinds/reconsideration-authority'
import { reconsiderationEnds } from '#policy/procedures/administrative-enforcement/states/reconsideration-ends'
import { reconsiderationHearing } from '#policy/procedures/administrative-enforcement/states/reconsideration-hearing'
import { reconsiderationLimits } from '#policy/procedures/administrative-enforcement/states/reconsideration-limits'
import { applicant } from '#policy/roles/applicant'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'
import { respondent } from '#policy/roles/respondent'
import { administrativeReconsiderationLaw2023 as law } from '#policy/sources/administrative-reconsideration-law-2023'

export const administrativeReconsideration = defineProcedure({
  id: 'administrative-reconsideration',
  label: { zh: '行政复议', en: 'Administrative reconsideration' },
  channel: administrativeEnforcement,
  basis: [cite(law, '第十一条'), cite(law, '第二十四条'), cite(law, '第三十条')],
  offices: [reconsiderationAuthority],
  roles: [applicant, respondent, officer, headOfAuthority],
  opens: { act: 'apply', label: { zh: '申请行政复议', en: 'apply for reconsideration' }, by: [applicant] },
  limits: reconsiderationLimits,
  fields: {
    reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } },
    extensionDays: {
      kind: 'number',
      label: { zh: '延长的日数（未写明的为三十日）', en: 'Days of the extension, if not thirty' },
    },
  },
  documents: {
    acceptance: { zh: '行政复议受理通知书', en: 'Notice of acceptance' },
    refusal: { zh: '不予受理决定书', en: 'Decision not to accept' },
    supplement: { zh: '补正行政复议申请通知书', en: 'Notice of what is missing' },
    copy: { zh: '行政复议答复通知书', en: 'Copy with a call to answer' },
    answer: { zh: '行政复议答复书', en: 'Answer of the respondent' },
    'hearing-notice': { zh: '听证通知书', en: 'Notice of the hearing' },
    suspension: { zh: '行政复议中止通知书', en: 'Notice of suspension' },
    extension: { zh: '决定延期通知书', en: 'Notice of extension' },
    decision: { zh: '行政复议决定书', en: 'Decision on reconsideration' },
    mediation: { zh: '行政复议调解书', en: 'Record of mediation' },
    termination: { zh: '行政复议终止决定书', en: 'Decision to terminate' },
    service: { zh: '送达回证', en: 'Proof of service' },
  },
  initial: 'screening',
  states: {
    screening: {
      label: { zh: '审查申请', en: 'screening' },
      holder: officer,
      limits: ['screening'],
      // An office that says nothing in time has accepted.
      expires: { limit: 'screening', to: 'accepted', basis: cite(law, '第三十条') },
      basis: cite(law, '第三十条'),
      on: {
        accept: { label: { zh: '受理', en: 'accept' }, by: officer, to: 'accepted', writes: ['acceptance'] },
        'accept-as-simple': {
          label: { zh: '受理并适用简易程序', en: 'accept for the simplified procedure' },
          by: officer,
          to: '/accepted/simplified',
          writes: ['acceptance'],
          basis: cite(law, '第五十三条'),
        },
        refuse: {
          label: { zh: '不予受理', en: 'refuse' },
          by: officer,
          to: 'refused',
          needs: ['reasons'],
          writes: ['refusal'],
        },
        'ask-supplement': {
          label: { zh: '通知补正', en: 'ask for what is missing' },
          by: officer,
          to: 'supplement',
          writes: ['supplement'],
          basis: cite(law, '第三十一条'),
        },
      },
    },
    supplement: {
      label: { zh: '申请人补正', en: 'applicant supplies what is missing' },
      holder: applicant,
      limits: ['supplement'],
      expires: { limit: 'supplement', to: 'abandoned', basis: cite(law, '第三十一条') },
      on: {
        supply: { label: { zh: '提交补正材料', en: 'supply it' }, by: applicant, to: 'screening' },
        'grant-time': {
          label: { zh: '有正当理由，延长补正', en: 'grant time' },
          by: officer,
          to: 'supplement',
        },
      },
    },
    accepted: reconsiderationHearing,
    ...reconsiderationEnds,
  },
})
