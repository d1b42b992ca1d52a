import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { organisation } from '#policy/lines-of-work/organisation'
import { reportingOffices } from '#policy/procedures/organisation/states/reporting-offices'
import { projectStates } from '#policy/procedures/organisation/states/project-states'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { ipOfficer } from '#policy/roles/ip-officer'
import { officer } from '#policy/roles/officer'
import { steeringOfficer } from '#policy/roles/steering-officer'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const project = defineProcedure({
  id: 'project',
  label: { zh: '项目', en: 'Project' },
  channel: organisation,
  basis: [cite(opinions, 'method')],
  offices: reportingOffices,
  roles: [officer, headOfAuthority, ipOfficer, steeringOfficer],
  opens: {
    act: 'propose',
    label: { zh: '申报', en: 'propose' },
    by: [officer],
    asks: ['item', 'aim', 'budget', 'endsOn'],
  },
  limits: {
    completion: { label: { zh: '完成', en: 'complete it' }, owes: officer },
    rectification: { label: { zh: '整改', en: 'put it right' }, owes: officer },
    acceptance: { label: { zh: '验收', en: 'inspect it' }, owes: ipOfficer },
  },
  fields: {
    item: { kind: 'code', label: { zh: '计划任务', en: 'Item of the plan' } },
    aim: { kind: 'text', label: { zh: '目标', en: 'Aim' } },
    budget: { kind: 'amount', label: { zh: '预算', en: 'Budget' } },
    spent: { kind: 'amount', label: { zh: '支出', en: 'Spent' } },
    endsOn: { kind: 'day', label: { zh: '完成期限', en: 'Ends on' } },
    extendDays: { kind: 'number', label: { zh: '延长天数', en: 'Days more' } },
    rectifyBy: { kind: 'day', label: { zh: '整改期限', en: 'To be put right by' } },
    acceptBy: { kind: 'day', label: { zh: '验收期限', en: 'To be inspected by' } },
    reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } },
    result: { kind: 'text', label: { zh: '成果', en: 'Result' } },
  },
  documents: {
    charter: { zh: '项目任务书', en: 'Charter' },
    approval: { zh: '立项批复', en: 'Approval' },
    notice: { zh: '整改通知', en: 'Notice to rectify' },
    report: { zh: '项目总结', en: 'Final report' },
    acceptance: { zh: '验收意见', en: 'Acceptance' },
    termination: { zh: '终止决定', en: 'Termination' },
  },
  initial: 'proposed',
  states: projectStates,
  note: {
    zh: '步骤是本系统的规则；期限由各市决定，未决定的不计算。',
    en: 'The steps are rules of this system; the city decides the lengths, and none is guessed.',
  },
})
