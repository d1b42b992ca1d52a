import type { CityOffice, Viewer } from '#kernel/authority'
import { addYears, type Day } from '#kernel/date'
import { isClosed } from '#kernel/procedures/case'
import { dayOf } from '#kernel/procedures/moment'
import {
  type factsOfExpected,
  periodOn,
  periodsOver,
  type ReportPeriod,
  type ReportSchedule,
  type Timeliness,
  timelinessOf,
} from '#kernel/work/report-schedule'
import { cityOf, type DeskOffice } from '#office/casework/city-people'
import type { Desk } from '#office/casework/desk'
import type { Dossier } from '#office/casework/dossier'
import { worksOn } from '#office/planning/plan-ground'

/** One report that an office owes for a period, whether somebody has begun with it or not. */
export interface OwedReport extends ReportPeriod {
  readonly schedule: ReportSchedule
  readonly office: CityOffice
  readonly dossier?: Dossier
  /** The day on which it was first sent up. */
  readonly sentOn?: Day
  /** How often it came back. */
  readonly returned: number
  readonly isLocked: boolean
  readonly timeliness: Timeliness
}

export interface CalendarAsked {
  readonly on: Day
  /** Reports of periods that ended since; the last year where nothing is asked. */
  readonly from?: Day
  readonly schedule?: string
  readonly office?: string
}

interface Around {
  readonly desk: Desk
  readonly offices: readonly DeskOffice[]
  readonly schedules: readonly ReportSchedule[]
}

/** All reports that are owed and that a viewer may know of; those of the earliest period first. */
export async function reportCalendar(
  around: Around,
  viewer: Viewer,
  asked: CalendarAsked,
): Promise<OwedReport[]> {
  const { desk, offices } = around
  const schedules = around.schedules.filter(one => asked.schedule === undefined || one.id === asked.schedule)
  const procedures = [...new Set(schedules.map(one => one.procedure.id))]
  const known = new Map<string, Dossier>()
  // What was owed is the first report; a correction of one that stands is owed by nobody.
  for (const one of await desk.dossiers(viewer, procedures, asked.on))
    if (!isCorrection(one)) known.set(keyOf(one), one)
  const mine = worksOn(viewer).map(one => one.office)
  const cities = new Set(offices.filter(one => mine.some(duty => duty.id === one.id)).map(cityOf))
  const here = offices.filter(one => cities.has(cityOf(one)) && !one.isOutside)
  const from = asked.from ?? addYears(asked.on, -1)
  return schedules
    .flatMap(schedule => {
      const watches = schedule.procedure.roles.some(
        ({ of }) => typeof of !== 'string' && mine.some(office => office.officeKind === of.id),
      )
      const owing = here.filter(
        one =>
          schedule.offices.some(kind => kind.id === one.officeKind) &&
          (asked.office === undefined || one.id === asked.office) &&
          (watches || mine.some(office => office.id === one.id)),
      )
      const periods = [...periodsOver(schedule, from, asked.on), periodOn(schedule, asked.on)]
      return periods.flatMap(period => owing.map(office => owed(schedule, period, office, known, asked.on)))
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
}

const isCorrection = ({ process: { procedure, facts } }: Dossier): boolean =>
  procedure.opens.corrects !== undefined && facts[procedure.opens.corrects] !== undefined

const keyOf = ({ lead, process: { facts } }: Dossier): string =>
  [lead, facts.schedule, facts.period].join('/')

function owed(
  schedule: ReportSchedule,
  period: ReportPeriod,
  office: CityOffice,
  known: ReadonlyMap<string, Dossier>,
  on: Day,
): OwedReport {
  const found = known.get([office.id, schedule.id, period.period].join('/'))
  const dossier = found && dayOf(found.process.openedOn) <= on ? found : undefined
  const days = { ...period, ...daysDecided(dossier) }
  const sentOn = dossier && sentOnIn(schedule, dossier)
  const returned = dossier ? returnsIn(schedule, dossier) : 0
  return {
    ...days,
    ...{ schedule, office, dossier, sentOn, returned },
    isLocked: dossier !== undefined && sentOn !== undefined && isClosed(dossier.process),
    timeliness: timelinessOf(days, on, sentOn),
  }
}

/** The city may have decided on other days than those of the schedule. */
function daysDecided(dossier: Dossier | undefined): Partial<Pick<ReportPeriod, 'dueOn' | 'closesOn'>> {
  const facts: Partial<Record<keyof ReturnType<typeof factsOfExpected>, unknown>> =
    dossier?.process.facts ?? {}
  return {
    ...(typeof facts.dueOn === 'string' && { dueOn: facts.dueOn }),
    ...(typeof facts.closesOn === 'string' && { closesOn: facts.closesOn }),
  }
}

function sentOnIn({ submission }: ReportSchedule, { process }: Dossier): Day | undefined {
  const ended = process.ended.find(one => one.limit === submission && one.how !== 'run-out')
  return ended && dayOf(ended.endedOn)
}

const returnsIn = ({ returning }: ReportSchedule, { process }: Dossier): number =>
  process.documents.filter(one => one.name === returning).length
