import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { reconsiderationDecisions } from '#policy/procedures/administrative-enforcement/states/reconsideration-decisions'
import { simplifiedReconsideration } from '#policy/procedures/administrative-enforcement/states/simplified-reconsideration'
import { applicant } from '#policy/roles/applicant'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'
import { respondent } from '#policy/roles/respondent'
import { administrativeReconsiderationLaw2023 as law } from '#policy/sources/administrative-reconsideration-law-2023'

const send = { label: { zh: '发送申请书副本', en: 'send the copy' }, by: officer, writes: ['copy'] }
const answer = { label: { zh: '书面答复', en: 'answer' }, by: respondent, writes: ['answer'] }
const decides = { holder: headOfAuthority, on: reconsiderationDecisions }
const suspends = { by: officer, needs: ['reasons'], writes: ['suspension'], basis: cite(law, '第三十九条') }
const resume = { label: { zh: '恢复审理', en: 'resume' }, by: officer, to: 'hearing' }

/** From acceptance to the decision; the sixty days run through the simplified procedure too. */
export const reconsiderationHearing: State = {
  label: { zh: '已受理', en: 'accepted' },
  holder: officer,
  limits: ['decision'],
  basis: cite(law, '第六十二条'),
  initial: 'to-send',
  on: {
    extend: {
      label: { zh: '批准延长', en: 'extend' },
      by: headOfAuthority,
      extends: 'decision',
      writes: ['extension'],
    },
    withdraw: {
      label: { zh: '撤回申请', en: 'withdraw' },
      by: applicant,
      to: 'terminated',
      writes: ['termination'],
    },
    dismiss: {
      label: { zh: '驳回申请', en: 'dismiss' },
      by: headOfAuthority,
      to: 'dismissed',
      needs: ['reasons'],
    },
  },
  states: {
    'to-send': {
      label: { zh: '待发送副本', en: 'copy to be sent' },
      limits: ['sending'],
      basis: cite(law, '第四十八条'),
      on: { send: { ...send, to: 'answer' } },
    },
    answer: {
      label: { zh: '被申请人答复', en: 'respondent answers' },
      holder: respondent,
      limits: ['answer'],
      expires: { limit: 'answer', to: 'hearing', basis: cite(law, '第七十条') },
      on: { answer: { ...answer, to: 'hearing' } },
    },
    hearing: {
      label: { zh: '审理', en: 'examination' },
      basis: cite(law, '第四十九条'),
      on: {
        'open-hearing': { label: { zh: '举行听证', en: 'hold a hearing' }, by: officer, to: 'oral-hearing' },
        suspend: { label: { zh: '中止', en: 'suspend' }, ...suspends, to: 'suspended' },
        'suspend-for-successor': {
          label: { zh: '申请人死亡、丧失能力或者终止，中止', en: 'suspend until a successor is known' },
          ...suspends,
          to: 'without-applicant',
        },
        submit: { label: { zh: '提出审理意见', en: 'submit an opinion' }, by: officer, to: 'deciding' },
      },
    },
    'oral-hearing': {
      label: { zh: '听证', en: 'hearing' },
      // Counted back from the day of the hearing: the last day on which its notice was in time.
      limits: ['hearing-notice'],
      basis: cite(law, '第五十一条'),
      on: { 'close-hearing': { label: { zh: '听证结束', en: 'close it' }, by: officer, to: 'hearing' } },
    },
    suspended: {
      label: { zh: '复议中止', en: 'suspended' },
      stopsClock: true,
      basis: cite(law, '第三十九条'),
      on: { resume },
    },
    'without-applicant': {
      label: { zh: '中止，待继受人', en: 'suspended, without an applicant' },
      stopsClock: true,
      limits: ['successor-wait'],
      expires: { limit: 'successor-wait', to: '/terminated', basis: cite(law, '第四十一条') },
      on: { resume },
    },
    deciding: { label: { zh: '待决定', en: 'to be decided' }, ...decides, basis: cite(law, '第六十一条') },
    simplified: simplifiedReconsideration,
  },
}
