import type { Predicate } from '#kernel/predicate'
import type { Bind } from '#register/binder'
import { formOf, STRETCH_SQL, scalarChanges, stretchChanges, turnChanges } from '#register/cells/changes-sql'
import { partsOf } from '#register/cells/day-sql'
import type { Series } from '#register/cells/series'
import { EVENT_NAMES, EVENTS_SQL } from '#register/field-sql'

export type Numbered = readonly [series: Series, index: number]

/** Rows of one register in a table laid out like `rights`, and which columns are wanted of each change. */
export interface Wanted {
  readonly table: string
  readonly register: string
  readonly columns: string
  /** A further condition on the rows. */
  readonly among?: string
}

/** The slot of a change: the index of its series and its day. */
export const SLOT_SQL = 'bitShiftRight(change, 1)'
export const SIGN_SQL = 'if(bitAnd(change, 1) = 1, 1, -1)'

/** SELECTs that together give a row for every change the rows of a register make to some series. */
export function branchesSql(wanted: Wanted, numbered: readonly Numbered[], bind: Bind): string[] {
  const mine = numbered.filter(([{ rows }]) => rows.registers.some(one => one.id === wanted.register))
  return (['rights', 'events'] as const).flatMap(of => {
    const some = mine.filter(([one]) => one.rows.of === of)
    const events = of === 'events' ? { codes: codesOf(some) } : undefined
    const select = (changes: string, where: string) => selectSql(wanted, changes, where, bind, events)
    const scalars = some.filter(([one]) => formOf(one) !== 'turns')
    const several = some.filter(([one]) => formOf(one) === 'stretches')
    const turning = some.filter(([one]) => formOf(one) === 'turns')
    const slots = scalars.flatMap(([one, i]) => scalarChanges(one, i, bind))
    return [
      ...(scalars.length > 0 ? [select(`[${slots.join(', ')}]`, '1')] : []),
      ...(several.length > 0
        ? [select(together(several, stretchChanges, bind), 'length(forceFrom) > 1')]
        : []),
      ...(turning.length > 0 ? [select(together(turning, turnChanges, bind), '1')] : []),
    ]
  })
}

function together(some: readonly Numbered[], changes: typeof turnChanges, bind: Bind): string {
  const arrays = some.map(([one, i]) => changes(one, i, bind))
  return arrays.length === 1 ? (arrays[0] as string) : `arrayConcat(${arrays.join(', ')})`
}

function selectSql(
  { table, register, columns, among = '1' }: Wanted,
  changes: string,
  where: string,
  bind: Bind,
  events?: { readonly codes: readonly string[] | undefined },
): string {
  const codes = events?.codes && bind('Array(String)', events.codes)
  // Rows without such an event are left out before their events are taken apart.
  const only = codes ? `eCode IN ${codes} AND hasAny(eventCode, ${codes})` : '1'
  return `SELECT ${columns} FROM (
    ${STRETCH_SQL} SELECT *, ${events ? `${EVENT_NAMES.join(', ')}, ` : ''}
      arrayJoin(arrayFilter(x -> x != 0, ${changes})) AS change
    FROM ${table} ${events ? EVENTS_SQL : ''}
    WHERE register = ${bind('String', register)} AND notEmpty(places) AND ${among} AND ${where} AND ${only})`
}

/** The kinds of event that all of the series speak of; nothing where one of them takes any kind. */
function codesOf(numbered: readonly Numbered[]): string[] | undefined {
  const found = numbered.map(([one]) =>
    partsOf(one.rows.where)
      .map(codesIn)
      .find(codes => codes !== undefined),
  )
  return found.some(codes => codes === undefined) ? undefined : [...new Set(found.flat() as string[])].sort()
}

function codesIn(part: Predicate): string[] | undefined {
  if (part.node === 'is' && part.field === 'code') return [String(part.value)]
  return part.node === 'one-of' && part.field === 'code' ? part.values.map(String) : undefined
}
