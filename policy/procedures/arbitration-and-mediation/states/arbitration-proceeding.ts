import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { arbitrator } from '#policy/roles/arbitrator'
import { claimant } from '#policy/roles/claimant'
import { officer } from '#policy/roles/officer'
import { respondent } from '#policy/roles/respondent'
import { arbitrationLaw2017 as law } from '#policy/sources/arbitration-law-2017'

const either = [claimant, respondent]
const withdraw = { label: { zh: '撤回仲裁申请', en: 'withdraw' }, by: claimant, to: '/withdrawn' }

export const arbitrationProceeding = {
  label: { zh: '仲裁程序', en: 'proceeding' },
  holder: officer,
  initial: 'serving',
  on: {
    preserve: {
      label: { zh: '向法院提交保全申请', en: 'pass on preservation' },
      by: officer,
      writes: ['preservation'],
      basis: cite(law, '第二十八条'),
    },
    withdraw,
  },
  states: {
    serving: {
      label: { zh: '送达', en: 'service' },
      limits: ['service'],
      basis: cite(law, '第二十五条'),
      on: {
        serve: { label: { zh: '送达', en: 'serve' }, by: officer, to: 'answering', writes: ['service'] },
      },
    },
    answering: {
      label: { zh: '答辩', en: 'answer' },
      holder: respondent,
      limits: ['answer'],
      basis: cite(law, '第二十五条'),
      on: {
        answer: { label: { zh: '提交答辩书', en: 'answer' }, by: respondent, to: 'forming' },
        proceed: { label: { zh: '未答辩，继续进行', en: 'go on without' }, by: officer, to: 'forming' },
      },
    },
    forming: {
      label: { zh: '组庭', en: 'forming the tribunal' },
      limits: ['tribunal'],
      basis: cite(law, '第三十条'),
      on: {
        form: { label: { zh: '组成仲裁庭', en: 'form' }, by: officer, to: 'hearing', writes: ['tribunal'] },
      },
    },
    hearing: {
      label: { zh: '开庭', en: 'hearing' },
      holder: arbitrator,
      limits: ['award'],
      basis: cite(law, '第三十九条'),
      on: {
        challenge: {
          label: { zh: '申请回避', en: 'challenge an arbitrator' },
          by: either,
          to: 'forming',
          basis: cite(law, '第三十四条'),
        },
        award: { label: { zh: '裁决', en: 'award' }, by: arbitrator, to: '/awarded', writes: ['award'] },
        mediate: {
          label: { zh: '调解书签收', en: 'settle by mediation' },
          by: arbitrator,
          to: '/mediated',
          writes: ['mediation'],
          basis: cite(law, '第五十二条'),
        },
        default: {
          label: { zh: '申请人缺席，视为撤回', en: 'claimant absent' },
          by: arbitrator,
          to: '/withdrawn',
          basis: cite(law, '第四十二条'),
        },
      },
    },
  },
} as const satisfies State
