import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { reconsiderationDecisions } from '#policy/procedures/administrative-enforcement/states/reconsideration-decisions'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'
import { respondent } from '#policy/roles/respondent'
import { administrativeReconsiderationLaw2023 as law } from '#policy/sources/administrative-reconsideration-law-2023'

const send = { label: { zh: '发送申请书副本', en: 'send the copy' }, by: officer, writes: ['copy'] }
const answer = { label: { zh: '书面答复', en: 'answer' }, by: respondent, writes: ['answer'] }
const decides = { holder: headOfAuthority, on: reconsiderationDecisions }

/** Small and clear cases, decided on paper; the sixty days of the ordinary procedure run meanwhile. */
export const simplifiedReconsideration: State = {
  label: { zh: '简易程序', en: 'simplified procedure' },
  limits: ['simplified-decision'],
  basis: cite(law, '第五十四条'),
  initial: 'to-send',
  on: {
    convert: {
      label: { zh: '转为普通程序', en: 'convert' },
      by: headOfAuthority,
      to: 'to-send',
      basis: cite(law, '第五十五条'),
    },
  },
  states: {
    'to-send': {
      label: { zh: '待发送副本', en: 'copy to be sent' },
      limits: ['simplified-sending'],
      on: { send: { ...send, to: 'answer' } },
    },
    answer: {
      label: { zh: '被申请人答复', en: 'respondent answers' },
      holder: respondent,
      limits: ['simplified-answer'],
      expires: { limit: 'simplified-answer', to: 'deciding' },
      on: { answer: { ...answer, to: 'deciding' } },
    },
    deciding: { label: { zh: '书面审理待决定', en: 'to be decided on paper' }, ...decides },
  },
}
