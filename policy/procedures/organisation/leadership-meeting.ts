import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { organisation } from '#policy/lines-of-work/organisation'
import { governmentOffice } from '#policy/office-kinds/government-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { leadershipMeetingStates } from '#policy/procedures/organisation/states/leadership-meeting-states'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { ipOfficer } from '#policy/roles/ip-officer'
import { officer } from '#policy/roles/officer'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const leadershipMeeting = defineProcedure({
  id: 'leadership-meeting',
  label: { zh: '领导小组会议', en: 'Meeting of the leading group' },
  channel: organisation,
  basis: [cite(opinions, 'organisation-leadership')],
  offices: [governmentOffice, ipOffice],
  roles: [officer, headOfAuthority, ipOfficer],
  opens: {
    act: 'call',
    label: { zh: '拟定会议', en: 'call a meeting' },
    by: [officer],
    asks: ['session', 'heldOn', 'agenda'],
  },
  limits: {
    minutes: { label: { zh: '印发会议纪要', en: 'issue the minutes' }, owes: officer },
  },
  fields: {
    session: { kind: 'code', label: { zh: '会次', en: 'Session' } },
    heldOn: { kind: 'day', label: { zh: '会议日', en: 'Held on' } },
    agenda: { kind: 'text', label: { zh: '议题', en: 'Agenda' } },
    attended: { kind: 'text', label: { zh: '出席单位', en: 'Attended by' } },
    decisions: { kind: 'text', label: { zh: '议定事项', en: 'Decisions' } },
    minutesBy: { kind: 'day', label: { zh: '纪要印发期限', en: 'Minutes due on' } },
  },
  documents: {
    notice: { zh: '会议通知', en: 'Notice of the meeting' },
    minutes: { zh: '会议纪要', en: 'Minutes' },
  },
  initial: 'called',
  states: leadershipMeetingStates,
  note: {
    zh: '步骤是本系统的规则；期限由各市决定，未决定的不计算。',
    en: 'The steps are rules of this system; the city decides the lengths, and none is guessed.',
  },
})
