import type { Viewer } from '#kernel/authority'
import type { Day, Period } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { factsOfExpected, periodNamed, type ReportSchedule } from '#kernel/work/report-schedule'
import { cityOf, type DeskOffice } from '#office/casework/city-people'
import type { Desk } from '#office/casework/desk'
import { worksOn } from '#office/planning/plan-ground'

export interface ReportsAsked {
  readonly schedule: string
  readonly period: Period
  readonly on: Day
  /** The days that the city has decided on, where they are not those of the schedule. */
  readonly dueOn?: Day
  readonly closesOn?: Day
}

export interface ReportsExpected {
  readonly opened: readonly string[]
  /** Offices of which the report was expected before. */
  readonly before: number
}

interface Around {
  readonly desk: Desk
  readonly offices: readonly DeskOffice[]
  readonly schedules: readonly ReportSchedule[]
}

/** Expects the reports of a period from whoever owes them; asked again it adds nothing. */
export async function expectReports(
  { desk, offices, schedules }: Around,
  viewer: Viewer,
  asked: ReportsAsked,
): Promise<ReportsExpected | Refusal> {
  const schedule = schedules.find(one => one.id === asked.schedule)
  if (!schedule) return refuse('unknown-schedule', asked.schedule)
  const period = periodNamed(schedule, asked.period)
  if (!period || period.from > viewer.on) return refuse('unknown-period', `${schedule.id} ${asked.period}`)
  const mine = worksOn(viewer).map(one => one.office.id)
  const cities = new Set(offices.filter(one => mine.includes(one.id)).map(cityOf))
  const owing = offices.filter(
    one =>
      cities.has(cityOf(one)) && !one.isOutside && schedule.offices.some(kind => kind.id === one.officeKind),
  )
  if (owing.length === 0) return refuse('nobody-owes-it', schedule.id)
  const facts = factsOfExpected(schedule, {
    ...period,
    ...(asked.dueOn !== undefined && { dueOn: asked.dueOn }),
    ...(asked.closesOn !== undefined && { closesOn: asked.closesOn }),
  })
  const opened: string[] = []
  let before = 0
  for (const { id, place, name } of owing) {
    const title = `${name}：${schedule.label.zh} ${period.period}`
    const done = await desk.open(viewer, {
      ...{ procedure: schedule.procedure.id, lead: id, place, on: asked.on, title, facts },
    })
    if (isRefusal(done) && done.refused !== 'opened-before') return done
    if (isRefusal(done)) before += 1
    else opened.push(done.case.id)
  }
  return { opened, before }
}
