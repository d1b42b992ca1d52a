import type { Day } from '#kernel/date'
import type { RightEvent } from '#kernel/record'
import type { Register } from '#kernel/register'
import type { Statement } from '#register/loading/statement'
import { eventColumns } from '#register/loading/statement'

/** The events of a row, from its parallel columns. */
export const eventsOf = (row: Statement): RightEvent[] =>
  (row.eventCode ?? []).map((code, i) => ({
    code,
    on: row.eventOn?.[i] as Day,
    amount: row.eventAmount?.[i] || undefined,
    from: row.eventFrom?.[i] || undefined,
    to: row.eventTo?.[i] || undefined,
    asPrinted: row.eventPrinted?.[i] || undefined,
  }))

/**
 * Both lists as one: what happened on one day happened once, however often it is told. Of two tellings the
 * fuller stands; where neither is, the one that sorts last, so that the order of telling does not matter.
 */
export function unite(events: readonly RightEvent[], register: Register): readonly RightEvent[] {
  if (events.length < 2) return events
  const united = new Map<string, RightEvent>()
  for (const event of events) {
    const key = `${event.code}\u0000${event.on}`
    const before = united.get(key)
    if (!before || fullness(event) > fullness(before)) united.set(key, event)
  }
  const rank = ranksOf(register)
  const order = (event: RightEvent) => rank.get(event.code) ?? rank.size
  return [...united.values()].sort(
    (a, b) => compare(a.on, b.on) || order(a) - order(b) || compare(a.code, b.code),
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function fullness(event: RightEvent): string {
  const parts = [event.amount, event.from, event.to, event.asPrinted]
  const told = parts.filter(part => part !== undefined).length
  return [told, ...parts.map(part => part ?? '')].join('\u0000')
}

interface Once {
  readonly field: 'filedOn' | 'publishedOn' | 'grantedOn'
  readonly code: string
}

interface Reading {
  readonly ranks: ReadonlyMap<string, number>
  readonly once: readonly Once[]
}

const readings = new WeakMap<Register, Reading>()

function readingOf(register: Register): Reading {
  const known = readings.get(register)
  if (known) return known
  const code = (field: Once['field'], is: (kind: Register['events'][number]) => boolean) => {
    const kind = register.events.find(is)
    return kind ? [{ field, code: kind.id }] : []
  }
  const made: Reading = {
    ranks: new Map(register.events.map((kind, i) => [kind.id, i])),
    once: [
      ...code('filedOn', kind => kind.effect === 'pends' && kind.status === 'filed'),
      ...code('publishedOn', kind => kind.effect === 'pends' && kind.status === 'published'),
      ...code('grantedOn', kind => kind.effect === 'grants'),
    ],
  }
  readings.set(register, made)
  return made
}

const ranksOf = (register: Register) => readingOf(register).ranks

/** What a record that tells no event says by its days: who states a filing day says that it was filed. */
export const impliedBy = (row: Statement, register: Register): RightEvent[] =>
  readingOf(register).once.flatMap(({ field, code }) => {
    const on = row[field]
    return on ? [{ code, on }] : []
  })

/** Writes into a row what its days say of its events, or its events of its days. */
export function complete(row: Statement, register: Register): void {
  if (!row.eventCode?.length) {
    setEvents(row, unite(impliedBy(row, register), register))
    return
  }
  const told = unite(eventsOf(row), register)
  for (const { field, code } of readingOf(register).once)
    row[field] ??= told.find(event => event.code === code)?.on
  setEvents(row, told)
}

function setEvents(row: Statement, events: readonly RightEvent[]) {
  const columns = eventColumns(events)
  row.eventCode = columns.eventCode
  row.eventOn = columns.eventOn
  row.eventAmount = columns.eventAmount
  row.eventFrom = columns.eventFrom
  row.eventTo = columns.eventTo
  row.eventPrinted = columns.eventPrinted
}

/** A right is filed, published and granted once: where a day was corrected, the event of the old day goes. */
export function eachOnce(events: readonly RightEvent[], row: Statement, register: Register): RightEvent[] {
  const wrong = new Set(
    readingOf(register)
      .once.filter(({ field, code }) => events.some(event => event.code === code && event.on === row[field]))
      .map(({ code }) => code),
  )
  const right = new Map(readingOf(register).once.map(({ field, code }) => [code, row[field]]))
  return events.filter(event => !wrong.has(event.code) || event.on === right.get(event.code))
}
