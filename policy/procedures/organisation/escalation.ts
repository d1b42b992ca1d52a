import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { organisation } from '#policy/lines-of-work/organisation'
import { governmentOffice } from '#policy/office-kinds/government-office'
import { reportingOffices } from '#policy/procedures/organisation/states/reporting-offices'
import { escalationStates } from '#policy/procedures/organisation/states/escalation-states'
import { ipOfficer } from '#policy/roles/ip-officer'
import { officer } from '#policy/roles/officer'
import { steeringOfficer } from '#policy/roles/steering-officer'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const escalation = defineProcedure({
  id: 'escalation',
  label: { zh: '督办', en: 'Escalation' },
  channel: organisation,
  basis: [cite(opinions, 'organisation-supervision'), cite(opinions, 'method')],
  offices: [...reportingOffices, governmentOffice],
  roles: [officer, ipOfficer, steeringOfficer],
  opens: {
    act: 'remind',
    label: { zh: '提醒', en: 'remind' },
    by: [ipOfficer, steeringOfficer],
    forOthers: true,
    asks: ['about', 'remindedUntil'],
  },
  limits: {
    reminder: { label: { zh: '答复提醒', en: 'answer the reminder' }, owes: officer },
    warning: { label: { zh: '答复预警', en: 'answer the warning' }, owes: officer },
    interview: { label: { zh: '落实约谈要求', en: 'do what the interview asks' }, owes: officer },
  },
  fields: {
    about: { kind: 'text', label: { zh: '督办事项', en: 'What is late' } },
    remindedUntil: { kind: 'day', label: { zh: '提醒期限', en: 'Reminder until' } },
    warnedUntil: { kind: 'day', label: { zh: '预警期限', en: 'Warning until' } },
    interviewedUntil: { kind: 'day', label: { zh: '约谈期限', en: 'Interview until' } },
    answer: { kind: 'text', label: { zh: '答复', en: 'Answer' } },
    record: { kind: 'text', label: { zh: '约谈记录', en: 'Record of the interview' } },
  },
  documents: {
    reminder: { zh: '提醒函', en: 'Reminder' },
    warning: { zh: '预警函', en: 'Warning' },
    interview: { zh: '约谈记录', en: 'Record of the interview' },
    report: { zh: '上报材料', en: 'Report upward' },
  },
  initial: 'reminder',
  states: escalationStates,
  note: {
    zh: '步骤是本系统的规则；期限由各市决定，未决定的不计算。',
    en: 'The steps are rules of this system; the city decides the lengths, and none is guessed.',
  },
})
