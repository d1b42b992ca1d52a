import { coursesOf, lineage, MAIN } from '#kernel/procedures/chart'
import { type Calendar, workingDaysBetween } from '#kernel/calendar'
import { dayOf } from '#kernel/procedures/moment'
import type { Procedure } from '#kernel/procedures/procedure'
import { isRefusal } from '#kernel/refusal'
import type { Day } from '#kernel/date'
import type { Label } from '#kernel/source'
import type { Entry } from '#ledger/entry'
import type { CaseCounts } from '#office/casework/case-counts'
import type { CaseRow } from '#office/casework/case-row'
import type { OfficeOfCity } from '#office/people/person'
import { answering } from '#office/people/succession'
import type { CaseBrief, CaseCountsShape, DoneShape, OfficeShape } from '#server/api/cases'
import type { Named } from '#server/api/procedures'
import type { House } from '#server/house'

/** What the names of a case are looked up in. */
export interface Names {
  readonly catalogue: House['catalogue']
  readonly offices: ReadonlyMap<string, OfficeShape>
  readonly persons: ReadonlyMap<string, string>
  readonly on: Day
  readonly calendar: Calendar
  /** Which office answers on the day for what another one owes: itself, or its successor. */
  readonly answers: (office: string) => string
}

/** Offices and persons by id, read once for a whole answer. */
export async function namesOf(house: House, on: Day): Promise<Names> {
  const people = await house.people()
  const [offices, persons] = await Promise.all([people.offices(), people.persons()])
  const answers = answering(offices, on)
  const nameOf = new Map(offices.map(one => [one.id, one.name]))
  const passed = ({ id, ended }: OfficeOfCity): Pick<OfficeShape, 'passed'> => {
    if (!ended || on < ended.on) return {}
    const to = answers(id)
    return { passed: { on: ended.on, to: { id: to, name: nameOf.get(to) ?? to } } }
  }
  return {
    ...{ catalogue: house.catalogue, answers },
    offices: new Map(
      offices.map(one => [
        one.id,
        { id: one.id, name: one.name, officeKind: one.officeKind, ...passed(one) },
      ]),
    ),
    persons: new Map(persons.map(one => [one.id, one.name])),
    on,
    calendar: house.calendar,
  }
}

export const named = ({ id, label }: { id: string; label: Label }): Named => ({ id, label })
export const plain = (id: string): Named => ({ id, label: { zh: id, en: id } })
export const officeIn = ({ offices }: Names, id: string): OfficeShape => offices.get(id) ?? { id, name: id }

/** Where no definition knows the name any more, the name stands for itself. */
export const labelled = (labels: Readonly<Record<string, { label: Label }>>, name: string): Label =>
  labels[name]?.label ?? { zh: name, en: name }

export function presentCase(row: CaseRow, names: Names): CaseBrief {
  const { id, place, title, openedOn, version, isClosedFile } = row
  const procedure = names.catalogue.procedures.get(row.procedure)
  const role = procedure?.roles.find(one => one.id === row.holderRole)
  return {
    ...{ id, place, title, openedOn, version, isClosedFile },
    procedure: procedure ? named(procedure) : plain(row.procedure),
    channel: channelIn(names, row.channel),
    lead: officeIn(names, row.lead),
    closedOn: row.closedOn ?? undefined,
    state: { path: row.state, label: stateLabel(procedure, row.state) },
    holder:
      row.holderRole === null || row.holderOffice === null
        ? undefined
        : { role: role ? named(role) : plain(row.holderRole), office: officeIn(names, row.holderOffice) },
    next: nextOf(row, procedure, names),
    right: row.rightNumber ?? undefined,
    dispute: row.dispute ?? undefined,
  }
}

export function nextOf(
  { nextDue, nextLimit }: Pick<CaseRow, 'nextDue' | 'nextLimit'>,
  procedure: Procedure | undefined,
  names: Names,
) {
  if (nextDue === null || nextLimit === null) return undefined
  const label = labelled(procedure?.limits ?? {}, nextLimit)
  return {
    limit: nextLimit,
    label,
    due: nextDue,
    isOverdue: dayOf(nextDue) < names.on,
    ...leftUntil(nextDue, names),
  }
}

/** Working days from the day asked about to a due day, where the calendar reaches that far. */
export function leftUntil(due: string, { calendar, on }: Names): { left?: number } {
  const left = workingDaysBetween(calendar, on, dayOf(due))
  return isRefusal(left) ? {} : { left }
}

export function stateLabel(procedure: Procedure | undefined, path: string, course = MAIN): Label {
  const chart = procedure && coursesOf(procedure).find(([name]) => name === course)?.[1]
  const unknown = { zh: path, en: path }
  try {
    return (chart && lineage(chart, path).at(-1)?.state.label) ?? unknown
  } catch {
    // A case may stand in a state that a newer definition no longer has.
    return unknown
  }
}

export const presentEntries = (entries: readonly Entry[]): DoneShape['entries'] =>
  entries.map(({ seq, id, kind }) => ({ seq, id, kind }))

/** A channel, or the line of work of what belongs to none. */
function channelIn({ catalogue }: Names, id: string): Named {
  const known = catalogue.channels.get(id) ?? catalogue.linesOfWork.get(id)
  return known ? named(known) : plain(id)
}

export const presentCounts = ({ channels, weeks }: CaseCounts, names: Names): CaseCountsShape => ({
  channels: channels.map(({ channel, ...counts }) => ({ channel: channelIn(names, channel), ...counts })),
  weeks: weeks.map(one => ({ ...one })),
})
