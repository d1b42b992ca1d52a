import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { organisation } from '#policy/lines-of-work/organisation'
import { governmentOffice } from '#policy/office-kinds/government-office'
import { reportingOffices } from '#policy/procedures/organisation/states/reporting-offices'
import { meetingDecisionStates } from '#policy/procedures/organisation/states/meeting-decision-states'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { ipOfficer } from '#policy/roles/ip-officer'
import { officer } from '#policy/roles/officer'
import { steeringOfficer } from '#policy/roles/steering-officer'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const meetingDecision = defineProcedure({
  id: 'meeting-decision',
  label: { zh: '会议议定事项', en: 'Decision of a meeting' },
  channel: organisation,
  basis: [cite(opinions, 'organisation-leadership'), cite(opinions, 'method')],
  offices: [...reportingOffices, governmentOffice],
  roles: [officer, headOfAuthority, ipOfficer, steeringOfficer],
  opens: {
    act: 'decide',
    label: { zh: '议定', en: 'decide' },
    by: [steeringOfficer, officer],
    forOthers: true,
    once: ['of', 'item'],
    asks: ['item', 'decision', 'dueOn'],
  },
  limits: {
    action: { label: { zh: '落实', en: 'carry it out' }, owes: officer },
  },
  fields: {
    of: { kind: 'code', label: { zh: '会议', en: 'Meeting' } },
    item: { kind: 'code', label: { zh: '序号', en: 'Item' } },
    decision: { kind: 'text', label: { zh: '议定内容', en: 'Decision' } },
    dueOn: { kind: 'day', label: { zh: '落实期限', en: 'Due on' } },
    extendDays: { kind: 'number', label: { zh: '延长天数', en: 'Days more' } },
    done: { kind: 'text', label: { zh: '落实情况', en: 'What was done' } },
    reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } },
  },
  documents: {
    reminder: { zh: '催办通知', en: 'Reminder' },
    report: { zh: '落实情况报告', en: 'Report' },
    closure: { zh: '销号单', en: 'Closure' },
  },
  initial: 'open',
  states: meetingDecisionStates,
  note: {
    zh: '步骤是本系统的规则；期限由各市决定，未决定的不计算。',
    en: 'The steps are rules of this system; the city decides the lengths, and none is guessed.',
  },
})
