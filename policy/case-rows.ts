import type { Rows } from '#kernel/formula'
import { CLOSED, eventOfAct, eventOfKept, eventOfMissed, OPENED } from '#kernel/procedures/case-events'
import type { Channel, Procedure, State } from '#kernel/procedures/procedure'
import { all, is, named, oneOf, type Predicate } from '#kernel/predicate'
import type { Register } from '#kernel/register'
import type { Label } from '#kernel/source'
import { caseRecords } from '#policy/registers/case-records'
import { handOverRecords } from '#policy/registers/hand-over-records'
import { plannedTasks } from '#policy/registers/planned-tasks'
import { workRecords } from '#policy/registers/work-records'

/** What of a definition is asked for: its id, and how it is called. */
type Named = Pick<Procedure, 'id' | 'label'>

const ofProcedure = ({ id, label }: Named): Predicate => named(label, is('procedure', id))
const ofChannel = ({ id, label }: Channel): Predicate => named(label, is('channel', id))

/** What belongs to no channel is counted apart from cases. */
const registerOf = ({ channel }: Procedure): Register =>
  channel.kind === 'line-of-work' ? workRecords : caseRecords

/** What happened this year, up to the day, under one of some codes. */
const thisYear = (register: Register, codes: readonly string[], label: Label, where: Predicate): Rows => ({
  of: 'events',
  registers: [register],
  where: all(named(label, oneOf('code', codes)), where),
  flow: { by: 'on', span: 'year' },
})

/** Cases of a channel that were taken in this year. */
export const openedIn = (channel: Channel): Rows =>
  thisYear(caseRecords, [OPENED], { zh: '登记', en: 'taken in' }, ofChannel(channel))

/** Cases of a channel that came to their end this year. */
export const closedIn = (channel: Channel): Rows =>
  thisYear(caseRecords, [CLOSED], { zh: '办结', en: 'closed' }, ofChannel(channel))

/** What was done this year in cases of a procedure, by the names of its acts. */
export const acts = (procedure: Procedure, names: readonly string[]): Rows =>
  thisYear(registerOf(procedure), names.map(eventOfAct), labelOf(procedure, names), ofProcedure(procedure))

/** Limits of a procedure that were kept this year, and all that were kept or missed. */
export const kept = (procedure: Procedure, limit: string): Rows =>
  limitEnds(
    registerOf(procedure),
    limit,
    procedure.limits[limit]?.label,
    [eventOfKept],
    ofProcedure(procedure),
  )
export const keptOrMissed = (procedure: Procedure, limit: string): Rows =>
  limitEnds(
    registerOf(procedure),
    limit,
    procedure.limits[limit]?.label,
    [eventOfKept, eventOfMissed],
    ofProcedure(procedure),
  )

/** The same of hand-overs: of one kind, or of all. */
export const handOversKept = (limit: string, label: Label, kind?: Named): Rows =>
  limitEnds(handOverRecords, limit, label, [eventOfKept], kind ? ofProcedure(kind) : all())
export const handOversKeptOrMissed = (limit: string, label: Label, kind?: Named): Rows =>
  limitEnds(handOverRecords, limit, label, [eventOfKept, eventOfMissed], kind ? ofProcedure(kind) : all())

/** Tasks of plans that fell due this year and were done by their day, and all that fell due. */
const done = { zh: '按期完成', en: 'done in time' }
const fallenDue = { zh: '已到期', en: 'fallen due' }
export const tasksDoneInTime: Rows = thisYear(plannedTasks, [eventOfKept('completion')], done, all())
export const tasksFallenDue: Rows = thisYear(
  plannedTasks,
  [eventOfKept('completion'), eventOfMissed('completion')],
  fallenDue,
  all(),
)

function limitEnds(
  register: Register,
  limit: string,
  of: Label | undefined,
  how: readonly ((limit: string) => string)[],
  where: Predicate,
): Rows {
  if (!of) throw new Error(`Fault: there is no limit '${limit}' to count`)
  const label =
    how.length > 1
      ? { zh: `应${of.zh}的`, en: `due: ${of.en}` }
      : { zh: `按期${of.zh}`, en: `in time: ${of.en}` }
  return thisYear(
    register,
    how.map(one => one(limit)),
    label,
    where,
  )
}

/** An act is called what its procedure calls it; one that it does not have is a fault. */
function labelOf(procedure: Procedure, names: readonly string[]): Label {
  const labels = names.map(name => {
    const found = actLabels(procedure, name)[0]
    if (!found) throw new Error(`Fault: ${procedure.id} has no act '${name}' to count`)
    return found
  })
  return { zh: labels.map(one => one.zh).join('或'), en: labels.map(one => one.en).join(' or ') }
}

function actLabels(procedure: Procedure, name: string): Label[] {
  if (procedure.opens.act === name) return [procedure.opens.label]
  const within = ({ on, states = {} }: Pick<State, 'on' | 'states'>): Label[] => [
    ...(on?.[name] ? [on[name].label] : []),
    ...Object.values(states).flatMap(within),
  ]
  const courses = [procedure.states, ...Object.values(procedure.sides ?? {}).map(one => one.states)]
  return courses.flatMap(states => within({ states }))
}
