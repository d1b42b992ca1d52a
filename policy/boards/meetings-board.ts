import { cite } from '#kernel/source'
import { defineBoard } from '#kernel/work/board'
import { leadershipMeeting } from '#policy/procedures/organisation/leadership-meeting'
import { meetingDecision } from '#policy/procedures/organisation/meeting-decision'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const meetingsBoard = defineBoard({
  id: 'meetings-board',
  label: { zh: '领导小组会议与议定事项', en: 'Meetings and their decisions' },
  basis: [cite(opinions, 'organisation-leadership')],
  procedure: leadershipMeeting,
  shows: ['session', 'heldOn', 'agenda', 'attended', 'decisions'],
  parts: { procedure: meetingDecision, by: 'of', shows: ['item', 'decision', 'dueOn', 'done'] },
})
