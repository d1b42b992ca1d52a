import type { Span } from '#kernel/date'
import type { Predicate } from '#kernel/predicate'
import type { Bind } from '#register/binder'
import { firstDaySql, isLasting, isStatic, NEVER_SQL, partsOf, turningDaysSql } from '#register/cells/day-sql'
import type { Series } from '#register/cells/series'
import { fieldSql, NO_DAY_SQL, type Scope } from '#register/field-sql'
import { quantitySql } from '#register/formula-sql'
import { predicateSql } from '#register/predicate-sql'

/**
 * A change is one number: the index of a series, a day counted from NO_DAY in 18 bits, and whether the
 * running number goes up (1) or down (0). Zero is no change.
 */
export const DAY_BITS = 18
/** NO_DAY as the engine counts days. */
export const EPOCH = -25_567
const NOTHING = 'emptyArrayUInt32()'

const pack = (index: number, day: string, up: string | 0 | 1): string =>
  `toUInt32(${index * 2 ** (DAY_BITS + 1)} + (toInt32(${day}) - ${EPOCH}) * 2 + ${up})`

/** A right's only stretch in force, by the names STRETCH_SQL gives its ends; none where it has several. */
const ONLY_FROM = 'onlyFrom'
const ONLY_UNTIL = 'onlyUntil'
export const STRETCH_SQL = `WITH if(length(forceFrom) = 1, forceFrom[1], ${NEVER_SQL}) AS ${ONLY_FROM},
  if(length(forceUntil) = 1, forceUntil[1], ${NO_DAY_SQL}) AS ${ONLY_UNTIL}`

/** When the rows of a series count, taken apart. */
interface Timing {
  /** What must be true of a row on any day. */
  readonly holds: string
  readonly when: readonly Predicate[]
  /** The first day on which all that lasts holds; absent where nothing need begin. */
  readonly first?: string
  readonly forced: boolean
  readonly flow?: { readonly day: string; readonly span: Span }
  /** One begin and one end per stretch say it all. */
  readonly closed: boolean
}

export type Form = 'scalar' | 'stretches' | 'turns'

/**
 * How the changes of a series are found: by comparing days alone; by the same and, for a right of several
 * stretches, one by one; or by asking its condition on every day on which the answer may change.
 */
export function formOf({ rows }: Series): Form {
  const when = partsOf(rows.where).filter(part => !isStatic(part))
  const forced = when.some(part => part.node === 'in-force')
  if (!when.every(part => isLasting(part) || part.node === 'in-force')) return 'turns'
  if (!forced) return 'scalar'
  return rows.flow ? 'turns' : 'stretches'
}

function timingOf({ rows, weight }: Series, scope: Scope): Timing {
  const parts = partsOf(rows.where)
  const when = parts.filter(part => !isStatic(part))
  const holds = parts.filter(isStatic).map(part => predicateSql(part, scope))
  if ('of' in weight) holds.push(quantitySql(weight.of, scope).there)
  const flow = rows.flow && { day: fieldSql(rows.flow.by, scope).sql, span: rows.flow.span }
  if (flow) holds.push(`${flow.day} > ${NO_DAY_SQL}`)
  const lasting = when.filter(isLasting)
  return {
    holds: holds.filter(sql => sql !== '1').join(' AND ') || '1',
    when,
    first: lasting.length > 0 ? firstDaySql({ node: 'all', of: lasting }, scope) : undefined,
    forced: when.some(part => part.node === 'in-force'),
    flow,
    closed: when.every(part => isLasting(part) || part.node === 'in-force'),
  }
}

const scopeOf = ({ rows }: Series, bind: Bind): Scope => ({
  of: rows.of,
  registers: rows.registers,
  day: 'd',
  bind,
})

/** The changes that a row makes to a series of the form 'scalar' or 'stretches', one expression each. */
export function scalarChanges(series: Series, index: number, bind: Bind): string[] {
  const { holds, first, forced, flow } = timingOf(series, scopeOf(series, bind))
  if (forced) {
    const lasts = `${ONLY_UNTIL} > ${first ?? NO_DAY_SQL} AND ${holds}`
    const from = first ? `greatest(${ONLY_FROM}, ${first})` : ONLY_FROM
    const end = `${lasts} AND ${ONLY_UNTIL} < ${NEVER_SQL}`
    return [`if(${lasts}, ${pack(index, from, 1)}, 0)`, `if(${end}, ${pack(index, ONLY_UNTIL, 0)}, 0)`]
  }
  if (!flow) {
    const from = first ?? NO_DAY_SQL
    return [`if(${holds} AND ${from} < ${NEVER_SQL}, ${pack(index, from, 1)}, 0)`]
  }
  if (!first) return [`if(${holds}, ${pack(index, flow.day, 1)}, 0)`]
  const within =
    flow.span === 'ever' ? `${first} < ${NEVER_SQL}` : `${first} <= ${spanEndSql(flow.span, flow.day)}`
  return [`if(${holds} AND ${within}, ${pack(index, `greatest(${flow.day}, ${first})`, 1)}, 0)`]
}

/** The changes that a row makes to a series of the form 'stretches', as an array over all its stretches. */
export function stretchChanges(series: Series, index: number, bind: Bind): string {
  const { holds, first } = timingOf(series, scopeOf(series, bind))
  const from = first ? `greatest(f, ${first})` : 'f'
  const lasts = first ? `u > ${first}` : '1'
  const begins = `arrayMap((f, u) -> if(${lasts}, ${pack(index, from, 1)}, 0), forceFrom, forceUntil)`
  const ends = `arrayMap(u -> if(u < ${NEVER_SQL} AND ${lasts}, ${pack(index, 'u', 0)}, 0), forceUntil)`
  return `if(${holds}, arrayConcat(${begins}, ${ends}), ${NOTHING})`
}

/**
 * The changes that a row makes to any series, as an array: the state on each day on which it may turn is set
 * against the state before. A flow begins on its own day and is followed to the end of its span.
 */
export function turnChanges(series: Series, index: number, bind: Bind): string {
  const scope = scopeOf(series, bind)
  const { holds, when, flow } = timingOf(series, scope)
  const asked: Predicate = { node: 'all', of: when }
  const end = flow && flow.span !== 'ever' ? ` AND d <= ${spanEndSql(flow.span, flow.day)}` : ''
  const start = flow?.day ?? NO_DAY_SQL
  const turning = `arrayConcat(${[`[${start}]`, ...turningDaysSql(asked, scope)].join(', ')})`
  const days = `arraySort(arrayDistinct(arrayFilter(d -> d >= ${start} AND d < ${NEVER_SQL}${end}, ${turning})))`
  const states = `arrayMap(d -> toUInt8(${predicateSql(asked, scope)}), ${days})`
  const before = `arrayPushFront(arrayPopBack(${states}), toUInt8(0))`
  const change = `(d, s, b) -> if(s = b, 0, ${pack(index, 'd', 's')})`
  return `if(${holds}, arrayMap(${change}, ${days}, ${states}, ${before}), ${NOTHING})`
}

/** The functions that round to months give days from 1970 to 2149 alone, so the parts are put together. */
function spanEndSql(span: Exclude<Span, 'ever'>, day: string): string {
  if (span === 'year') return `makeDate32(toYear(${day}), 12, 31)`
  const month = span === 'month' ? `toMonth(${day})` : `intDiv(toMonth(${day}) - 1, 3) * 3 + 1`
  return `addMonths(makeDate32(toYear(${day}), ${month}, 1), ${span === 'month' ? 1 : 3}) - 1`
}
