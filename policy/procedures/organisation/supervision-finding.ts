import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { organisation } from '#policy/lines-of-work/organisation'
import { governmentOffice } from '#policy/office-kinds/government-office'
import { reportingOffices } from '#policy/procedures/organisation/states/reporting-offices'
import { supervisionFindingStates } from '#policy/procedures/organisation/states/supervision-finding-states'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { ipOfficer } from '#policy/roles/ip-officer'
import { officer } from '#policy/roles/officer'
import { steeringOfficer } from '#policy/roles/steering-officer'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const supervisionFinding = defineProcedure({
  id: 'supervision-finding',
  label: { zh: '督导问题整改', en: 'Finding of a supervision' },
  channel: organisation,
  basis: [cite(opinions, 'organisation-supervision')],
  offices: [...reportingOffices, governmentOffice],
  roles: [officer, headOfAuthority, ipOfficer, steeringOfficer],
  opens: {
    act: 'find',
    label: { zh: '交办问题', en: 'hand a finding out' },
    by: [ipOfficer, steeringOfficer, officer],
    forOthers: true,
    once: ['of', 'item'],
    asks: ['item', 'subject', 'finding', 'rectifyBy'],
  },
  limits: {
    rectification: { label: { zh: '整改', en: 'put it right' }, owes: officer },
    're-check': { label: { zh: '复查', en: 'check again' }, owes: ipOfficer },
  },
  fields: {
    of: { kind: 'code', label: { zh: '督导', en: 'Round' } },
    item: { kind: 'code', label: { zh: '序号', en: 'Item' } },
    subject: { kind: 'code', label: { zh: '抽查对象', en: 'What was looked at' } },
    finding: { kind: 'text', label: { zh: '问题', en: 'Finding' } },
    rectifyBy: { kind: 'day', label: { zh: '整改期限', en: 'To be put right by' } },
    extendDays: { kind: 'number', label: { zh: '延长天数', en: 'Days more' } },
    recheckBy: { kind: 'day', label: { zh: '复查期限', en: 'To be checked again by' } },
    done: { kind: 'text', label: { zh: '整改情况', en: 'What was done' } },
    reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } },
  },
  documents: {
    notice: { zh: '整改通知', en: 'Notice' },
    report: { zh: '整改报告', en: 'Report' },
    closure: { zh: '销号单', en: 'Closure' },
  },
  initial: 'open',
  states: supervisionFindingStates,
  note: {
    zh: '步骤是本系统的规则；期限由各市决定，未决定的不计算。',
    en: 'The steps are rules of this system; the city decides the lengths, and none is guessed.',
  },
})
