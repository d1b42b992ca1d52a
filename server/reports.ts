import type { Viewer } from '#kernel/authority'
import { addYears } from '#kernel/date'
import { MAIN } from '#kernel/procedures/chart'
import type { Refusal } from '#kernel/refusal'
import type { ReportSchedule } from '#kernel/work/report-schedule'
import { worksOn } from '#office/planning/plan-ground'
import { expectReports, type ReportsAsked, type ReportsExpected } from '#office/working/expect-reports'
import { type CalendarAsked, type OwedReport, reportCalendar } from '#office/working/report-calendar'
import type { OwedReportShape, ReportCalendarShape, ReportingTally, ScheduleShape } from '#server/api/reports'
import type { House } from '#server/house'
import { type Names, named, namesOf, officeIn, stateLabel } from '#server/present/case'
import { presentCitation } from '#server/present/citation'

export const presentSchedule = (one: ReportSchedule): ScheduleShape => ({
  ...named(one),
  ...{ every: one.every, procedure: one.procedure.id, dueAfter: one.dueAfter, closesAfter: one.closesAfter },
  officeKinds: one.offices.map(named),
  basis: one.basis.map(presentCitation),
})

/** What a calendar of reports is made from. */
export async function aroundReports(house: House) {
  const [desk, people] = await Promise.all([house.desk(), house.people()])
  const schedules = [...house.catalogue.reportSchedules.values()]
  return { desk, offices: await people.offices(), schedules }
}

/** What is expected, from whom, by when, as far as the viewer may know, and how complete and timely it is. */
export async function calendarOf(
  house: House,
  viewer: Viewer,
  asked: CalendarAsked,
): Promise<ReportCalendarShape> {
  const around = await aroundReports(house)
  const owed = await reportCalendar(around, viewer, asked)
  const names = await namesOf(house, viewer.on)
  return {
    ...{ on: asked.on, from: asked.from ?? addYears(asked.on, -1), whole: tally(owed) },
    byOffice: groups(owed, one => one.office.id).map(([id, own]) => ({
      ...{ office: officeIn(names, id), ...tally(own) },
    })),
    byMonth: groups(owed, one => one.dueOn.slice(0, 7))
      .map(([month, own]) => ({ month, ...tally(own) }))
      .filter(one => one.due > 0),
    reports: owed.map(one => presentOwed(one, names)),
    schedules: around.schedules.map(named),
    mayExpect: mayExpect(viewer, around.schedules),
  }
}

/** Whoever fills the first role that may open a report. Whether he may in one city, the desk decides. */
const mayExpect = (viewer: Viewer, schedules: readonly ReportSchedule[]): boolean =>
  schedules.some(({ procedure: { opens } }) =>
    opens.by.some(
      ({ of }) => typeof of !== 'string' && worksOn(viewer).some(({ office }) => office.officeKind === of.id),
    ),
  )

export const expectIn = async (
  house: House,
  viewer: Viewer,
  asked: ReportsAsked,
): Promise<ReportsExpected | Refusal> => expectReports(await aroundReports(house), viewer, asked)

function groups(owed: readonly OwedReport[], keyOf: (one: OwedReport) => string): [string, OwedReport[]][] {
  const found = new Map<string, OwedReport[]>()
  for (const one of owed) found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), one])
  return [...found]
}

function tally(owed: readonly OwedReport[]): ReportingTally {
  const how = (...wanted: OwedReport['timeliness'][]) =>
    owed.filter(one => wanted.includes(one.timeliness)).length
  return {
    due: owed.filter(one => one.timeliness !== 'open').length,
    sent: how('in-time', 'late'),
    ...{ inTime: how('in-time'), late: how('late'), missing: how('missing'), missed: how('missed') },
    returned: owed.reduce((sum, one) => sum + one.returned, 0),
    locked: owed.filter(one => one.isLocked).length,
  }
}

export function presentOwed(one: OwedReport, names: Names): OwedReportShape {
  const { schedule, office, period, from, to, dueOn, closesOn, timeliness, sentOn, returned, isLocked } = one
  const path = one.dossier?.process.states[MAIN]
  const holder = one.dossier?.holderOffice
  return {
    ...{ schedule: named(schedule), office: officeIn(names, office.id), period, from, to, dueOn, closesOn },
    ...{ timeliness, sentOn, returned, isLocked, case: one.dossier?.id },
    state: path === undefined ? undefined : { id: path, label: stateLabel(schedule.procedure, path) },
    holder: holder === undefined ? undefined : officeIn(names, holder),
  }
}
