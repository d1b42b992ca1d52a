import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { organisation } from '#policy/lines-of-work/organisation'
import { reportingOffices } from '#policy/procedures/organisation/states/reporting-offices'
import { annualPlanStates } from '#policy/procedures/organisation/states/annual-plan-states'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { ipOfficer } from '#policy/roles/ip-officer'
import { officer } from '#policy/roles/officer'
import { steeringOfficer } from '#policy/roles/steering-officer'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const annualPlan = defineProcedure({
  id: 'annual-plan',
  label: { zh: '年度工作计划', en: 'Annual work plan' },
  channel: organisation,
  basis: [cite(opinions, 'organisation-planning'), cite(opinions, 'method')],
  offices: reportingOffices,
  roles: [officer, headOfAuthority, ipOfficer, steeringOfficer],
  opens: {
    act: 'begin',
    label: { zh: '启动编制', en: 'begin it' },
    by: [officer],
    once: ['year'],
    asks: ['year', 'plan', 'approvedBy', 'reviewOn'],
  },
  limits: {
    approval: { label: { zh: '报批', en: 'have it approved' }, owes: officer },
    review: { label: { zh: '年终总结', en: 'review the year' }, owes: officer },
  },
  fields: {
    year: { kind: 'code', label: { zh: '年度', en: 'Year' } },
    plan: { kind: 'code', label: { zh: '计划编号', en: 'Plan' } },
    approvedBy: { kind: 'day', label: { zh: '报批期限', en: 'To be approved by' } },
    reviewOn: { kind: 'day', label: { zh: '总结期限', en: 'To be reviewed by' } },
    reasons: { kind: 'text', label: { zh: '退回理由', en: 'Reasons' } },
    findings: { kind: 'text', label: { zh: '完成情况', en: 'What was done' } },
  },
  documents: {
    plan: { zh: '年度工作计划', en: 'Annual plan' },
    review: { zh: '年度总结', en: 'Review of the year' },
  },
  initial: 'preparing',
  states: annualPlanStates,
  note: {
    zh: '步骤是本系统的规则；期限由各市决定，未决定的不计算。',
    en: 'The steps are rules of this system; the city decides the lengths, and none is guessed.',
  },
})
