import type { Day } from '#kernel/date'
import { addDays, spanStart } from '#kernel/date'
import type { Leaf, Quantity, Rows } from '#kernel/formula'
import { DAYS_PER_MONTH, DAYS_PER_YEAR } from '#kernel/memory'
import { type Bind, binder } from '#register/binder'
import {
  EVENT_COLUMNS,
  EVENT_NAMES,
  fieldSql,
  keySql,
  NO_DAY_SQL,
  type Scope,
  thereSql,
} from '#register/field-sql'
import { reachSql } from '#register/place-sql'
import { predicateSql } from '#register/predicate-sql'
import type { Bindings } from '#register/store/engine'
import { NO_DAY, OPEN_END } from '#register/store/tables'

export interface Sql {
  readonly sql: string
  readonly bindings: Bindings
}
export interface Question {
  readonly leaf: Leaf
  readonly on: Day
}

/**
 * One leaf on a day for many places: rows (place, value, loaded). A place of which the registers hold no
 * right has no row, or `loaded` 0; `value` is null where nothing can be measured.
 */
export function leafSql(leaf: Leaf, asked: { places: readonly string[]; on: Day }): Sql {
  const { sql, bindings } = leavesSql([{ leaf, on: asked.on }], asked.places)
  return { sql: `SELECT place, value0 AS value, loaded0 AS loaded FROM (${sql})`, bindings }
}

/** Many leaves, each on its day, in one scan: rows (place, value0, loaded0, value1, loaded1 …). */
export function leavesSql(questions: readonly Question[], places: readonly string[]): Sql {
  const { bind, bindings } = binder()
  const registers = [...new Set(questions.flatMap(({ leaf }) => idsOf(leaf.rows)))].sort()
  const columns = questions.flatMap(({ leaf, on }, i) => [
    `${valueSql(leaf, scopeOf(leaf.rows, on, bind), on)} AS value${i}`,
    `countIf(${registersSql(leaf.rows, bind)}) > 0 AS loaded${i}`,
  ])
  const { at, where } = reachSql(places, bind)
  const sql = `SELECT ${at} AS asked, ${columns.join(', ')} FROM rights
    WHERE register IN ${bind('Array(String)', registers)} AND ${where} GROUP BY asked`
  // The alias must not be `place`, which the conditions read as a column.
  return { sql: `SELECT asked AS place, * EXCEPT asked FROM (${sql})`, bindings }
}

const idsOf = (rows: Rows) => rows.registers.map(register => register.id)

/** A day outside the store's calendar stands for its first or last day: no stored day lies beyond. */
export const inCalendar = (day: Day): Day =>
  day < NO_DAY ? NO_DAY : day >= OPEN_END ? addDays(OPEN_END, -1) : day

export const scopeOf = (rows: Rows, on: Day, bind: Bind): Scope => ({
  of: rows.of,
  registers: rows.registers,
  day: bind('Date32', inCalendar(on)),
  bind,
})

export const registersSql = (rows: Rows, bind: Bind): string =>
  `(register IN ${bind('Array(String)', idsOf(rows))})`

/** 1 for a row that the leaf counts on the day; events by their names in EVENT_NAMES. */
export function rowSql(rows: Rows, scope: Scope, on: Day): string {
  const where = predicateSql(rows.where, scope)
  if (!rows.flow) return where
  const day = fieldSql(rows.flow.by, scope).sql
  const start = spanStart(rows.flow.span, on)
  const from = start ? `${day} >= ${scope.bind('Date32', inCalendar(start))}` : '1'
  return `(${day} > ${NO_DAY_SQL} AND ${day} <= ${scope.day} AND ${from} AND ${where})`
}

/** Calls an array function over the events of a right. */
export const overEvents = (call: string, body: string): string =>
  `${call}((${EVENT_NAMES.join(', ')}) -> ${body}, ${EVENT_COLUMNS.join(', ')})`

/** The events of a right that satisfy a condition, each as an expression over its parts. */
const eventsWhere = (each: string, condition: string): string =>
  `arrayFilter((v, m) -> m, ${overEvents('arrayMap', each)}, ${overEvents('arrayMap', condition)})`

function valueSql(leaf: Leaf, scope: Scope, on: Day): string {
  const register = registersSql(leaf.rows, scope.bind)
  const row = rowSql(leaf.rows, scope, on)
  const events = leaf.rows.of === 'events'
  if (leaf.node === 'count')
    return events ? `sumIf(${overEvents('arrayCount', row)}, ${register})` : `countIf(${register} AND ${row})`
  const over = (call: string, each: string, condition: string, combinator = '') =>
    events
      ? `${call.replace('Of', 'ArrayIf')}(${eventsWhere(each, condition)}, ${register})`
      : `${call.replace('Of', `${combinator}If`)}(${each}, ${register} AND ${condition})`
  if (leaf.node === 'distinct') {
    const key = keySql(leaf.field, scope)
    if (key.kind !== 'list') return over('uniqExactOf', key.sql, `${row} AND ${thereSql(key)}`)
    const values = `arrayFilter(k -> k != '', ${key.sql})`
    return events
      ? `uniqExactArrayIf(arrayFlatten(${eventsWhere(values, row)}), ${register})`
      : over('uniqExactOf', values, row, 'Array')
  }
  const of = quantitySql(leaf.of, scope)
  const measured = `${row} AND ${of.there}`
  if (leaf.node === 'sum') return `${over('sumOf', of.sql, measured)} / ${of.per}`
  const many = `nullIf(${over('sumOf', '1', measured)}, 0)`
  if (leaf.node === 'mean') return `${over('sumOf', of.sql, measured)} / ${of.per} / ${many}`
  const at = scope.bind('Float64', String(leaf.at))
  return `if(isNull(${many}), NULL, ${over(`quantileExactInclusiveOf(${at})`, of.sql, measured)} / ${of.per})`
}

export interface QuantitySql {
  /** What is added up or ranked: a whole number wherever the store has one, so that sums are exact. */
  readonly sql: string
  readonly there: string
  /** The amount is `sql` divided by this. */
  readonly per: number
}

export function quantitySql(quantity: Quantity, scope: Scope): QuantitySql {
  const nothing = { sql: '0', there: '0', per: 1 }
  if (quantity.node === 'field') {
    const field = fieldSql(quantity.field, scope)
    return field.kind === 'number' ? { sql: field.sql, there: field.there, per: 1 } : nothing
  }
  const names = quantity.node === 'age' ? [quantity.since] : [quantity.from, quantity.to]
  const days = names.map(name => fieldSql(name, scope))
  if (days.some(day => day.kind !== 'day')) return nothing
  const [from, to = scope.day] = days.map(day => day.sql)
  return {
    sql: `(toInt32(${to}) - toInt32(${from}))`,
    there: `(${days.map(thereSql).join(' AND ')})`,
    per: quantity.node === 'age' ? DAYS_PER_YEAR : quantity.unit === 'months' ? DAYS_PER_MONTH : 1,
  }
}
