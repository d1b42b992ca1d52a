import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { organisation } from '#policy/lines-of-work/organisation'
import { districtOffice } from '#policy/office-kinds/district-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { planMakingStates } from '#policy/procedures/organisation/states/plan-making-states'
import { financeOfficer } from '#policy/roles/finance-officer'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { legalReviewer } from '#policy/roles/legal-reviewer'
import { marketOfficer } from '#policy/roles/market-officer'
import { officer } from '#policy/roles/officer'
import { steeringOfficer } from '#policy/roles/steering-officer'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const planMaking = defineProcedure({
  id: 'plan-making',
  label: { zh: '规划（方案）编制', en: 'Making of a plan' },
  channel: organisation,
  basis: [cite(opinions, 'organisation-planning')],
  offices: [ipOffice, districtOffice],
  roles: [officer, headOfAuthority, marketOfficer, financeOfficer, legalReviewer, steeringOfficer],
  opens: {
    act: 'begin',
    label: { zh: '启动编制', en: 'begin a plan' },
    by: [officer],
    once: ['plan'],
    asks: ['plan', 'countersignBy', 'midTermOn', 'finalOn'],
  },
  limits: {
    countersigning: { label: { zh: '会签', en: 'countersign' }, owes: officer },
    legality: { label: { zh: '合法性审查', en: 'review its legality' }, owes: legalReviewer },
    'mid-term': { label: { zh: '中期评估', en: 'evaluate at mid-term' }, owes: officer },
    final: { label: { zh: '总结评估', en: 'evaluate at the end' }, owes: officer },
  },
  fields: {
    plan: { kind: 'code', label: { zh: '计划编号', en: 'Plan' } },
    version: { kind: 'number', label: { zh: '计划版本', en: 'Version of the plan' } },
    countersignBy: { kind: 'day', label: { zh: '会签期限', en: 'Countersigned by' } },
    legalityBy: { kind: 'day', label: { zh: '审查期限', en: 'Reviewed by' } },
    midTermOn: { kind: 'day', label: { zh: '中期评估期限', en: 'Mid-term evaluation by' } },
    finalOn: { kind: 'day', label: { zh: '总结评估期限', en: 'Final evaluation by' } },
    opinion: { kind: 'text', label: { zh: '会签意见', en: 'Opinion' } },
    reasons: { kind: 'text', label: { zh: '退回理由', en: 'Reasons' } },
    findings: { kind: 'text', label: { zh: '评估结论', en: 'Findings' } },
  },
  documents: {
    draft: { zh: '征求意见稿', en: 'Draft' },
    opinion: { zh: '会签意见', en: 'Opinion of a department' },
    legality: { zh: '合法性审查意见', en: 'Review of legality' },
    plan: { zh: '印发文件', en: 'Plan as issued' },
    'mid-term': { zh: '中期评估报告', en: 'Mid-term evaluation' },
    final: { zh: '总结评估报告', en: 'Final evaluation' },
  },
  initial: 'drafting',
  states: planMakingStates,
  note: {
    zh: '步骤是本系统的规则；期限由各市决定，未决定的不计算。',
    en: 'The steps are rules of this system; the city decides the lengths, and none is guessed.',
  },
})
