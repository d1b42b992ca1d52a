import { addDays, type Day, daysBetween } from '#kernel/date'
import { type Case, isClosed } from '#kernel/procedures/case'
import * as codes from '#kernel/procedures/case-events'
import { type Clock, dueOf, type EndedClock } from '#kernel/procedures/clock'
import { dayOf, isBefore, type Moment, timeOf } from '#kernel/procedures/moment'
import type { RightEvent, RightRecord } from '#kernel/record'
import type { Register } from '#kernel/register'
import { isRefusal } from '#kernel/refusal'

/** A case or a hand-over, with what of it may be counted. */
export interface Course {
  readonly number: string
  readonly process: Case
  readonly place: string
  readonly officeKind: string
  readonly isClosedFile: boolean
  readonly closedOn?: Day
}

/** Of every country's offices the ledger is kept by one of this. */
const OFFICE = 'CN'

/**
 * What figures need of a case: which procedure, when what was done, and which limits were kept. No title, no
 * name and no fact of it goes along.
 */
export function courseRecord(course: Course, register: Register, asOf: Day): RightRecord {
  const { number, process, place, officeKind, isClosedFile, closedOn } = course
  const { procedure } = process
  const openedOn = dayOf(process.openedOn)
  const own: Record<string, string | undefined> = {
    procedure: procedure.id,
    channel: procedure.channel.id,
    officeKind,
    [codes.CLOSED_FILE]: String(isClosedFile),
    openedOn,
    closedOn,
    outcome: isClosed(process) ? lastOf(process) : undefined,
    ...daysOf(process.ended),
  }
  return {
    ...{ register: register.id, office: OFFICE, applicationNumber: number, place, parties: [] },
    own: Object.fromEntries(
      Object.entries(own).filter((one): one is [string, string] => {
        const [name, value] = one
        return value !== undefined && register.fields?.[name] !== undefined
      }),
    ),
    events: eachOnce([...passages(process), ...endOf(closedOn), ...limitsOf(process, asOf)]),
    statedOn: dayOf(process.on),
  }
}

const lastOf = ({ history }: Case): string | undefined => {
  const last = history.at(-1)
  return last && ('ranOut' in last ? codes.eventOfRunOut(last.ranOut) : codes.eventOfAct(last.act))
}

/** What happened twice on a day is told once, as every register does. */
const eachOnce = (events: readonly RightEvent[]): RightEvent[] => [
  ...new Map(events.map(event => [`${event.code} ${event.on}`, event])).values(),
]

const passages = ({ history, openedOn }: Case): RightEvent[] => [
  { code: codes.OPENED, on: dayOf(openedOn) },
  ...history.map(one => ({
    code: 'ranOut' in one ? codes.eventOfRunOut(one.ranOut) : codes.eventOfAct(one.act),
    on: dayOf(one.at),
  })),
]

const endOf = (closedOn: Day | undefined): RightEvent[] =>
  closedOn ? [{ code: codes.CLOSED, on: closedOn }] : []

/** Which limits were kept and which were missed by a day; of one that nobody can count, nothing is told. */
function limitsOf({ clocks, ended, under }: Case, asOf: Day): RightEvent[] {
  const done = ended.flatMap(clock => {
    const found = dueOf(clock, under.calendar)
    if (isRefusal(found)) return []
    const inTime = clock.how !== 'run-out' && !isBefore(found.due, clock.endedOn)
    return inTime
      ? [{ code: codes.eventOfKept(clock.limit), on: dayOf(clock.endedOn) }]
      : [missed(clock, found.due)]
  })
  const late = Object.values(clocks).flatMap(clock => {
    const found = dueOf(clock, under.calendar)
    return !isRefusal(found) && dayOf(found.due) < asOf ? [missed(clock, found.due)] : []
  })
  return [...done, ...late]
}

const missed = ({ limit }: Clock, due: Moment): RightEvent => ({
  code: codes.eventOfMissed(limit),
  on: timeOf(due) ? dayOf(due) : addDays(dayOf(due), 1),
})

/** Of a limit that ran several times, the last. */
const daysOf = (ended: readonly EndedClock[]): Record<string, string> =>
  Object.fromEntries(
    ended.map(({ limit, start, endedOn, stops }) => {
      const still = stops.reduce(
        (sum, { from, until = endedOn }) => sum + daysBetween(dayOf(from), dayOf(until)),
        0,
      )
      const net = daysBetween(dayOf(start), dayOf(endedOn)) - still
      return [codes.daysFieldOf(limit), String(Math.max(0, net))]
    }),
  )
