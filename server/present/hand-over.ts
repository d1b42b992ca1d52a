import { rolesOf } from '#kernel/procedures/case'
import { actsIn, MAIN } from '#kernel/procedures/chart'
import { dueOf } from '#kernel/procedures/clock'
import { asProcedure, type HandOver } from '#kernel/procedures/hand-over'
import type { Procedure } from '#kernel/procedures/procedure'
import type { HandOverRow } from '#office/casework/hand-over-file'
import type { ShownHandOver } from '#office/casework/show-hand-over'
import type { HandOverActShape, HandOverPageShape, HandOverShape, OfficeShape } from '#server/api/cases'
import type { Named } from '#server/api/procedures'
import { type Names, named, nextOf, officeIn, plain, stateLabel } from '#server/present/case'
import { presentEntry } from '#server/present/case-entry'
import { presentClock, presentEnded } from '#server/present/clock'
import { documentLabel, factsIn, fieldsIn } from '#server/present/fields'

export function presentHandOver(row: HandOverRow, names: Names): HandOverShape {
  const kind = names.catalogue.handOvers.get(row.kind) as HandOver | undefined
  const course = kind && asProcedure(kind)
  return {
    ...{ id: row.id, fromCase: row.fromCase, draftedOn: row.draftedOn, version: row.version },
    kind: kind ? named(kind) : plain(row.kind),
    from: officeIn(names, row.fromOffice),
    to: officeIn(names, row.toOffice),
    toCase: row.toCase ?? undefined,
    state: { path: row.state, label: stateLabel(course, row.state) },
    holder: row.holderOffice === null ? undefined : officeIn(names, row.holderOffice),
    endedOn: row.endedOn ?? undefined,
    next: nextOf(row, course, names),
    acts: kind && course ? handOverActs(course, row, kind, names) : [],
  }
}

/** What may be done next, and by which of the two offices. */
function handOverActs(
  course: Procedure,
  { state, fromOffice, toOffice }: HandOverRow,
  { to }: HandOver,
  names: Names,
): HandOverActShape[] {
  return actsIn(course, { [MAIN]: state }).map(({ name, act }) => ({
    name,
    label: act.label,
    office: rolesOf(act.by).some(role => role.of === 'addressee') ? toOffice : fromOffice,
    needs: fieldsIn(course, act.needs ?? []),
    opens: act.to === ACCEPTED && !to.procedure ? opensWith(to, officeIn(names, toOffice), names) : [],
  }))
}

/** The state of the course of every hand-over that its acceptance leads to: see `asProcedure`. */
const ACCEPTED = 'accepted'

/** Procedures of the channel it leads to that the office may lead. */
const opensWith = ({ channel }: HandOver['to'], { officeKind }: OfficeShape, { catalogue }: Names): Named[] =>
  [...catalogue.procedures.values()]
    .filter(one => one.channel.id === channel.id && one.offices.some(office => office.id === officeKind))
    .map(named)

/** What whoever has a part in a hand-over may know: what goes along, what was done, and its limits. */
export function presentHandOverPage(
  { row, process, entries }: ShownHandOver,
  names: Names,
): HandOverPageShape {
  const { procedure } = process
  const { calendar } = process.under
  return {
    ...presentHandOver(row, names),
    trigger: procedure.opens.label,
    facts: factsIn(procedure, process.facts),
    documents: Object.keys(procedure.documents ?? {}).map(name => ({
      ...{ name, label: documentLabel(procedure, name) },
      on: process.documents.findLast(one => one.name === name)?.on,
    })),
    clocks: Object.values(process.clocks).map(clock =>
      presentClock({ clock, found: dueOf(clock, calendar) }, procedure, names),
    ),
    ended: process.ended.map(one => presentEnded(one, process)),
    timeline: entries.map(one => presentEntry(one, procedure, names)),
  }
}
