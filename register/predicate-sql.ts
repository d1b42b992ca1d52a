import { isDay } from '#kernel/date'
import type { Predicate, Scalar } from '#kernel/predicate'
import { fieldSql, NO_DAY_SQL, type Scope, thereSql } from '#register/field-sql'
import { NO_DAY, OPEN_END } from '#register/store/tables'

const comparisons = { 'more-than': '>', 'at-least': '>=', 'less-than': '<', 'at-most': '<=' } as const
const NO = '0'

/** The SQL reading of a predicate: 1 where it holds for a row on the scope's day, else 0. */
export function predicateSql(predicate: Predicate, scope: Scope): string {
  switch (predicate.node) {
    case 'always':
      return '1'
    case 'is':
      return isSql(predicate.field, predicate.value, scope)
    case 'one-of':
      return oneOfSql(predicate.field, predicate.values, scope)
    case 'has':
      return thereSql(fieldSql(predicate.field, scope))
    case 'compare':
      return compareSql(predicate, scope)
    case 'contains':
      return containsSql(predicate.field, predicate.value, scope)
    case 'starts-with':
      return startsWithSql(predicate.field, predicate.prefixes, scope)
    case 'in-force':
      return `arrayExists((f, u) -> f <= ${scope.day} AND ${scope.day} < u, forceFrom, forceUntil)`
    case 'older-than':
      return olderThanSql(predicate.field, predicate.years, scope)
    case 'had': {
      const codes = scope.bind('Array(String)', predicate.events)
      return `arrayExists((c, o) -> has(${codes}, c) AND o <= ${scope.day} AND o > ${NO_DAY_SQL}, eventCode, eventOn)`
    }
    case 'not':
      return `NOT ${predicateSql(predicate.of, scope)}`
    case 'all':
    case 'any':
      return joined(predicate.node, predicate.of, scope)
  }
}

function joined(node: 'all' | 'any', parts: readonly Predicate[], scope: Scope): string {
  const [word, empty] = node === 'all' ? [' AND ', '1'] : [' OR ', NO]
  if (parts.length === 0) return empty
  return `(${parts.map(part => predicateSql(part, scope)).join(word)})`
}

/** A Date32 of the store for a day of the calendar; nothing for a text that no stored day can equal. */
export function storedDay(day: unknown): string | undefined {
  return typeof day === 'string' && isDay(day) && NO_DAY < day && day < OPEN_END ? day : undefined
}

function isSql(name: string, value: Scalar, scope: Scope): string {
  const field = fieldSql(name, scope)
  if (field.kind === 'number')
    return typeof value === 'number'
      ? `(${field.there} AND ${field.sql} = ${scope.bind('Float64', String(value))})`
      : NO
  if (field.kind === 'flag')
    return typeof value === 'boolean' ? `(${field.sql} = ${scope.bind('String', String(value))})` : NO
  if (field.kind === 'day') {
    const day = storedDay(value)
    return day ? `(${field.sql} = ${scope.bind('Date32', day)})` : NO
  }
  if (field.kind === 'list' || typeof value !== 'string' || value === '') return NO
  return `(${field.sql} = ${scope.bind('String', value)})`
}

function oneOfSql(name: string, values: readonly Scalar[], scope: Scope): string {
  const field = fieldSql(name, scope)
  if (field.kind !== 'text')
    return values.length === 0 ? NO : `(${values.map(value => isSql(name, value, scope)).join(' OR ')})`
  const texts = values.filter(value => typeof value === 'string' && value !== '') as string[]
  return texts.length === 0 ? NO : `(${field.sql} IN ${scope.bind('Array(String)', texts)})`
}

function compareSql(
  { field: name, by, value }: Extract<Predicate, { node: 'compare' }>,
  scope: Scope,
): string {
  const field = fieldSql(name, scope)
  const how = comparisons[by]
  if (typeof value === 'number')
    return field.kind === 'number'
      ? `(${field.there} AND ${field.sql} ${how} ${scope.bind('Float64', String(value))})`
      : NO
  if (field.kind === 'day') {
    const there = `${field.sql} > ${NO_DAY_SQL}`
    const day = storedDay(value)
    if (day) return `(${there} AND ${field.sql} ${how} ${scope.bind('Date32', day)})`
    return `(${there} AND toString(${field.sql}) ${how} ${scope.bind('String', value)})`
  }
  if (field.kind !== 'text') return NO
  return `(${field.sql} != '' AND ${field.sql} ${how} ${scope.bind('String', value)})`
}

function containsSql(name: string, value: string, scope: Scope): string {
  const field = fieldSql(name, scope)
  if (field.kind === 'list') return `has(${field.sql}, ${scope.bind('String', value)})`
  return field.kind === 'text' || field.kind === 'day' ? isSql(name, value, scope) : NO
}

/** Prefixes of one length are looked up together: a classification may have hundreds. */
function startsWithSql(name: string, prefixes: readonly string[], scope: Scope): string {
  const field = fieldSql(name, scope)
  if (field.kind === 'number' || field.kind === 'flag' || prefixes.length === 0) return NO
  const byLength = new Map<number, string[]>()
  for (const prefix of prefixes) {
    const length = new TextEncoder().encode(prefix).length
    byLength.set(length, [...(byLength.get(length) ?? []), prefix])
  }
  const starts = (text: string) =>
    [...byLength]
      .map(([length, some]) =>
        some.length === 1
          ? `startsWith(${text}, ${scope.bind('String', some[0] as string)})`
          : `has(${scope.bind('Array(String)', some)}, substring(${text}, 1, ${length}))`,
      )
      .join(' OR ')
  if (field.kind === 'list') return `arrayExists(v -> ${starts('v')}, ${field.sql})`
  if (field.kind === 'day') return `(${field.sql} > ${NO_DAY_SQL} AND (${starts(`toString(${field.sql})`)}))`
  return `(${field.sql} != '' AND (${starts(field.sql)}))`
}

function olderThanSql(name: string, years: number, scope: Scope): string {
  const field = fieldSql(name, scope)
  if (field.kind !== 'day') return NO
  const months = scope.bind('Int32', Math.trunc(years * 12))
  return `(${field.sql} > ${NO_DAY_SQL} AND ${scope.day} > addMonths(${field.sql}, ${months}))`
}
