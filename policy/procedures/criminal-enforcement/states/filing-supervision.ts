import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { policeOfficer } from '#policy/roles/police-officer'
import { prosecutor } from '#policy/roles/prosecutor'
import { policeCriminalProcedure2020 as provisions } from '#policy/sources/police-criminal-procedure-2020'
import { procuratorateCriminalProcedure2019 as rules } from '#policy/sources/procuratorate-criminal-procedure-2019'

const ours = { by: prosecutor }
const files = { label: { zh: '立案', en: 'file a case' }, by: policeOfficer, to: '/filed' }

/** The procuratorate asks why no case was filed, and orders one where the reasons do not hold. */
export const filingSupervision: State = {
  label: { zh: '立案监督', en: 'filing supervision' },
  holder: prosecutor,
  basis: cite(rules, '第五百五十七条'),
  initial: 'examination',
  states: {
    examination: {
      label: { zh: '人民检察院审查', en: 'examination' },
      limits: ['supervision-review'],
      on: {
        'ask-reasons': {
          label: { zh: '要求说明不立案理由', en: 'ask for reasons' },
          ...ours,
          to: 'explanation',
          writes: ['question'],
          basis: cite(rules, '第五百五十九条'),
        },
        'find-right': {
          label: { zh: '认为不立案决定正确', en: 'find the decision right' },
          ...ours,
          to: 'answer',
          basis: cite(rules, '第五百五十八条'),
        },
      },
    },
    explanation: {
      label: { zh: '公安机关说明理由', en: 'police explain' },
      holder: policeOfficer,
      limits: ['explanation'],
      basis: cite(provisions, '第一百八十二条'),
      on: {
        explain: {
          label: { zh: '说明不立案理由', en: 'explain' },
          by: policeOfficer,
          to: 'judgment',
          writes: ['explanation'],
        },
        file: files,
        'order-filing': {
          label: { zh: '七日内不说明也不立案，通知立案', en: 'order filing as no reasons came' },
          ...ours,
          to: 'ordered',
          writes: ['order'],
          basis: cite(rules, '第五百六十二条'),
        },
      },
    },
    judgment: {
      label: { zh: '审查不立案理由', en: 'reasons weighed' },
      limits: ['supervision-review'],
      basis: cite(rules, '第五百六十一条'),
      on: {
        'order-filing': {
          label: { zh: '理由不能成立，通知立案', en: 'order filing' },
          ...ours,
          to: 'ordered',
          writes: ['order'],
          basis: cite(rules, '第五百六十三条'),
        },
        'accept-reasons': { label: { zh: '理由成立', en: 'accept the reasons' }, ...ours, to: 'answer' },
      },
    },
    answer: {
      label: { zh: '待告知移送机关', en: 'agency to be told' },
      limits: ['supervision-answer'],
      basis: cite(rules, '第五百六十一条'),
      on: {
        tell: { label: { zh: '告知移送机关', en: 'tell the agency' }, ...ours, to: '/back-with-agency' },
      },
    },
    ordered: {
      label: { zh: '已通知立案', en: 'filing ordered' },
      holder: policeOfficer,
      limits: ['ordered-filing'],
      basis: cite(provisions, '第一百八十二条'),
      on: {
        file: files,
        correct: {
          label: { zh: '逾期不立案，发出纠正违法通知书', en: 'notice to correct as no case was filed' },
          ...ours,
          writes: ['correction'],
          basis: cite(rules, '第五百六十四条'),
        },
      },
    },
  },
}
