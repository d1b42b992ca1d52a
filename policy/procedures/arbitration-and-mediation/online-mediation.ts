import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { arbitrationAndMediation } from '#policy/channels/arbitration-and-mediation'
import { court } from '#policy/office-kinds/court'
import { mediationBody } from '#policy/office-kinds/mediation-body'
import { onlineMediationStates } from '#policy/procedures/arbitration-and-mediation/states/online-mediation-states'
import { claimant } from '#policy/roles/claimant'
import { judge } from '#policy/roles/judge'
import { mediator } from '#policy/roles/mediator'
import { respondent } from '#policy/roles/respondent'
import { onlineMediationRules2021 as rules } from '#policy/sources/online-mediation-rules-2021'

const either = [claimant, respondent]

export const onlineMediation = defineProcedure({
  id: 'online-mediation',
  label: { zh: '人民法院在线调解', en: 'Online mediation of the courts' },
  channel: arbitrationAndMediation,
  basis: [cite(rules, '第一条'), cite(rules, '第二条')],
  offices: [court, mediationBody],
  roles: [claimant, respondent, mediator, judge],
  opens: {
    act: 'apply',
    label: { zh: '申请（委派、委托）在线调解', en: 'apply or refer' },
    by: [...either, judge],
  },
  limits: {
    assignment: { label: { zh: '指定调解组织或者调解员', en: 'name the mediator' }, owes: judge },
    acceptance: { label: { zh: '确认接受', en: 'accept the case' }, owes: mediator },
    invitation: { label: { zh: '通知并询问对方当事人', en: 'ask the other side' }, owes: mediator },
    'before-filing': { label: { zh: '立案前调解', en: 'mediate before filing' }, owes: mediator },
    ordinary: {
      label: { zh: '立案后调解（普通程序）', en: 'mediate in ordinary procedure' },
      owes: mediator,
    },
    simplified: {
      label: { zh: '立案后调解（简易程序）', en: 'mediate in simplified procedure' },
      owes: mediator,
    },
    prolongation: { label: { zh: '延长后的调解', en: 'mediate in the time agreed' }, owes: mediator },
  },
  fields: {
    stage: {
      kind: 'code',
      label: { zh: '调解阶段', en: 'Stage' },
      values: {
        'before-filing': { zh: '立案前', en: 'before filing' },
        ordinary: { zh: '立案后普通程序', en: 'ordinary procedure' },
        simplified: { zh: '立案后简易程序', en: 'simplified procedure' },
      },
    },
    reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } },
    agreedUntil: { kind: 'day', label: { zh: '各方同意延长至', en: 'Prolonged by consent until' } },
    moreDays: { kind: 'number', label: { zh: '各方同意再延长的日数', en: 'Days more, by consent' } },
  },
  documents: {
    agreement: { zh: '调解协议', en: 'Mediation agreement' },
    record: { zh: '电子笔录', en: 'Electronic record' },
    report: { zh: '调解情况报告', en: 'Report on the mediation' },
    undisputed: { zh: '无争议事实记载', en: 'Facts not in dispute' },
  },
  initial: 'applied',
  states: onlineMediationStates,
})
