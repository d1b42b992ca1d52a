import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { organisation } from '#policy/lines-of-work/organisation'
import { reportingOffices } from '#policy/procedures/organisation/states/reporting-offices'
import { workReportStates } from '#policy/procedures/organisation/states/work-report-states'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { ipOfficer } from '#policy/roles/ip-officer'
import { officer } from '#policy/roles/officer'
import { steeringOfficer } from '#policy/roles/steering-officer'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const workReport = defineProcedure({
  id: 'work-report',
  label: { zh: '工作报告', en: 'Work report' },
  channel: organisation,
  basis: [cite(opinions, 'organisation-reporting')],
  offices: reportingOffices,
  roles: [officer, headOfAuthority, ipOfficer, steeringOfficer],
  opens: {
    act: 'expect',
    label: { zh: '列入应报事项', en: 'expect a report' },
    by: [ipOfficer, officer],
    until: { field: 'closesOn', refuses: 'period-closed' },
    once: ['schedule', 'period'],
    corrects: 'corrects',
    forOthers: true,
  },
  limits: {
    submission: { label: { zh: '报送', en: 'send it up' }, owes: officer },
    closing: { label: { zh: '关闭报告期', en: 'close the period' }, owes: officer },
    correction: { label: { zh: '修改后再报', en: 'correct it' }, owes: officer },
    'office-review': { label: { zh: '本单位审签', en: 'sign it' }, owes: headOfAuthority },
    'city-review': { label: { zh: '市级审核', en: 'review by the city office' }, owes: ipOfficer },
    'group-review': {
      label: { zh: '领导小组审定', en: 'review by the leading group' },
      owes: steeringOfficer,
    },
  },
  fields: {
    schedule: { kind: 'code', label: { zh: '报告制度', en: 'Schedule' } },
    period: { kind: 'code', label: { zh: '报告期', en: 'Period' } },
    dueOn: { kind: 'day', label: { zh: '应报日', en: 'Due on' } },
    closesOn: { kind: 'day', label: { zh: '关闭日', en: 'Closed after' } },
    corrects: { kind: 'code', label: { zh: '更正的报告', en: 'Report that it corrects' } },
    summary: { kind: 'text', label: { zh: '工作情况', en: 'What was done' } },
    reasons: { kind: 'text', label: { zh: '退回理由', en: 'Why it is returned' } },
    correctBy: { kind: 'day', label: { zh: '修改期限', en: 'To be corrected by' } },
    officeReviewDays: { kind: 'number', label: { zh: '本单位审签天数', en: 'Days to sign it' } },
    cityReviewDays: { kind: 'number', label: { zh: '市级审核天数', en: 'Days of the city office' } },
    groupReviewDays: { kind: 'number', label: { zh: '领导小组审定天数', en: 'Days of the leading group' } },
  },
  documents: {
    report: { zh: '工作报告', en: 'Work report' },
    reminder: { zh: '催报通知', en: 'Reminder' },
    return: { zh: '退回通知', en: 'Notice of return' },
    acceptance: { zh: '审定意见', en: 'Acceptance' },
  },
  initial: 'preparing',
  states: workReportStates,
  note: {
    zh: '层级和次序是本系统的规则；期限由各市决定，未决定的不计算。',
    en: 'Levels and their order are rules of this system; the city decides the lengths, and none is guessed.',
  },
})
