import type { Span } from '#kernel/date'
import type { Quantity } from '#kernel/formula'
import type { Bind } from '#register/binder'
import { branchesSql, type Numbered, SIGN_SQL, SLOT_SQL } from '#register/cells/branches-sql'
import { DAY_BITS, EPOCH } from '#register/cells/changes-sql'
import { VALUE_OF_ZERO } from '#register/cells/key'
import type { Series } from '#register/cells/series'
import { type FieldSql, fieldSql, keySql, type Scope, thereSql } from '#register/field-sql'
import { quantitySql } from '#register/formula-sql'

/** The day of a slot, and the index of its series. */
export const SLOT_DAY_SQL = `toDate32(toInt32(bitAnd(slot, ${2 ** DAY_BITS - 1})) + ${EPOCH})`
export const SLOT_INDEX_SQL = `bitShiftRight(slot, ${DAY_BITS})`

const registersOf = (series: readonly Series[]): string[] =>
  [...new Set(series.flatMap(({ rows }) => rows.registers.map(one => one.id)))].sort()

const scopeOf = ({ rows }: Series, bind: Bind): Scope => ({
  of: rows.of,
  registers: rows.registers,
  day: 'd',
  bind,
})

/**
 * Every change that the rows of a table make to series that add up: rows (at, slot, measured, delta), `at` as
 * given, each delta times a factor. One scan of a register answers all its series that count by one.
 */
export function additiveSql(
  table: string,
  numbered: readonly Numbered[],
  bind: Bind,
  at: string,
  factor = '1',
): string {
  const alone = numbered.filter(([{ weight }]) => weight.by === 'amount' || weight.by === 'rank')
  const units = numbered.filter(one => !alone.includes(one))
  const columns = (bucket: string, delta: string) =>
    `${at} AS at, ${SLOT_SQL} AS slot, toUInt32(${bucket}) AS measured, toInt64(${factor} * ${delta}) AS delta`
  const branches = registersOf(numbered.map(([one]) => one)).flatMap(register => [
    ...branchesSql({ table, register, columns: columns('0', SIGN_SQL) }, units, bind),
    ...alone.flatMap(one => {
      const of = measureSql(one[0], bind)
      const [bucket, delta] = one[0].weight.by === 'rank' ? [of, SIGN_SQL] : ['0', `${SIGN_SQL} * ${of}`]
      return branchesSql({ table, register, columns: columns(bucket, delta) }, [one], bind)
    }),
  ])
  return branches.length > 0 ? branches.join('\nUNION ALL\n') : NO_ROWS
}

const NO_ROWS = `SELECT '' AS at, toUInt32(0) AS slot, toUInt32(0) AS measured, toInt64(0) AS delta WHERE 0`

function measureSql(series: Series, bind: Bind): string {
  const { weight } = series
  if (weight.by !== 'amount' && weight.by !== 'rank') return '1'
  const value = storedSql(weight.of, scopeOf(series, bind))
  return weight.by === 'amount' ? value : `${value} + ${VALUE_OF_ZERO}`
}

/** An age is kept as the day it is counted from: how old a row is follows from the day asked. */
const storedSql = (of: Quantity, scope: Scope): string =>
  of.node === 'age' ? `toInt32(${fieldSql(of.since, scope).sql})` : quantitySql(of, scope).sql

/**
 * The changes of the number of keys that have at least one row that counts: rows (at, slot, measured, delta)
 * for every place of every level. Within a span each key begins anew, so that the first of its rows counts.
 * `among` names a table of the only keys that are asked for.
 */
export function distinctSql(table: string, numbered: Numbered, bind: Bind, among?: Among): string {
  const span = spanSql(numbered[0].rows.flow?.span)
  // A hash of 128 bits stands for the key: sorting texts would take most of the time.
  return `SELECT at, slot, toUInt32(0) AS measured, sum(step) AS delta FROM (
    SELECT at, slot, toInt64(after > 0) - toInt64(after > net) AS step FROM (
      SELECT at, slot, net, sum(net) OVER (PARTITION BY at, hash, ${span} ORDER BY slot
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS after
      FROM (SELECT at, sipHash128(key) AS hash, slot, sum(delta) AS net
        FROM (${keyedSql(table, numbered, bind, among)}) GROUP BY at, hash, slot))
    WHERE step != 0) GROUP BY at, slot`
}

export interface Among {
  /** Table of the keys, one to a row. */
  readonly table: string
  /** The same keys, where there are few: an index of the rights is asked for them. */
  readonly few?: readonly string[]
}

/** Every change with the keys and the places for which it counts: rows (at, key, slot, delta). */
export function keyedSql(table: string, [series, index]: Numbered, bind: Bind, among?: Among): string {
  const { weight } = series
  if (weight.by !== 'key') throw new Error(`Fault: a series by ${weight.by} has no keys`)
  const key = keySql(weight.field, scopeOf(series, bind))
  const columns = `arrayJoin(places) AS at, arrayJoin(${keysSql(key)}) AS key, ${SLOT_SQL} AS slot, ${SIGN_SQL} AS delta`
  const wanted = {
    table,
    columns,
    among:
      among?.few && weight.field.startsWith('applicant')
        ? `hasAny(applicantKeys, ${bind('Array(String)', among.few)})`
        : '1',
  }
  const branches = registersOf([series]).flatMap(register =>
    branchesSql({ ...wanted, register }, [[series, index]], bind),
  )
  const only = among ? `AND key IN (SELECT key FROM ${among.table})` : ''
  return `SELECT at, key, slot, delta FROM (${branches.join(' UNION ALL ')}) WHERE key != '' ${only}`
}

/** The keys of a row as texts; none where it has no value. */
function keysSql(key: FieldSql): string {
  if (key.kind === 'list') return `arrayDistinct(${key.sql})`
  return `if(${thereSql(key)}, [toString(${key.sql})], [])`
}

function spanSql(span: Span | undefined): string {
  if (span === undefined || span === 'ever') return '1'
  const months = `(toYear(${SLOT_DAY_SQL}) * 12 + toMonth(${SLOT_DAY_SQL}) - 1)`
  return `intDiv(${months}, ${{ month: 1, quarter: 3, year: 12 }[span]})`
}
