import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { leadershipMeeting } from '#policy/procedures/organisation/leadership-meeting'
import { meetingDecision } from '#policy/procedures/organisation/meeting-decision'
import { decisionsClosedInTime } from '#policy/indicators/governance/decisions-closed-in-time'
import { dutyList } from '#policy/evidence-kinds/duty-list'
import { meetingMinutes } from '#policy/evidence-kinds/meeting-minutes'
import { managementCapability } from '#policy/missions/management-capability'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { court } from '#policy/office-kinds/court'
import { customs } from '#policy/office-kinds/customs'
import { financeOffice } from '#policy/office-kinds/finance-office'
import { governmentOffice } from '#policy/office-kinds/government-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { police } from '#policy/office-kinds/police'
import { procuratorate } from '#policy/office-kinds/procuratorate'
import { scienceOffice } from '#policy/office-kinds/science-office'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const steerThroughJointConference = defineMeasure({
  id: 'steer-through-joint-conference',
  code: 'P1.2',
  label: { zh: '知识产权强市建设议事协调机构', en: 'Steer through a joint conference of the offices' },
  basis: [
    cite(strongIpCityOpinions2016, 'organisation-leadership'),
    cite(strongIpCityOpinions2016, 'principle-coordination'),
    cite(ipPlan15th, '第六部分'),
  ],
  mission: managementCapability,
  standards: [governance],
  lead: governmentOffice,
  support: [
    ipOffice,
    marketRegulation,
    copyrightOffice,
    financeOffice,
    scienceOffice,
    court,
    procuratorate,
    police,
    customs,
  ],
  manages: {
    zh: '成员名单、会议、议定事项及其落实',
    en: 'Members, meetings, what was decided and what became of it',
  },
  carriedOutBy: [leadershipMeeting, meetingDecision],
  evidence: [meetingMinutes, dutyList],
  moves: [decisionsClosedInTime],
})
