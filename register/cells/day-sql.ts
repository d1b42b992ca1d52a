import type { Predicate } from '#kernel/predicate'
import { fieldSql, NO_DAY_SQL, type Scope, thereSql } from '#register/field-sql'
import { predicateSql } from '#register/predicate-sql'
import { OPEN_END } from '#register/store/tables'

/** A day that never comes. */
export const NEVER_SQL = `toDate32('${OPEN_END}')`

/** True where a predicate has the same answer for a row on every day. */
export function isStatic(predicate: Predicate): boolean {
  switch (predicate.node) {
    case 'in-force':
    case 'older-than':
    case 'had':
      return false
    case 'not':
      return isStatic(predicate.of)
    case 'all':
    case 'any':
      return predicate.of.every(isStatic)
    default:
      return !('field' in predicate) || predicate.field !== 'status'
  }
}

/** True where a predicate, once it holds for a row, holds on every later day. */
export function isLasting(predicate: Predicate): boolean {
  if (predicate.node === 'older-than' || predicate.node === 'had') return true
  if (predicate.node === 'all' || predicate.node === 'any') return predicate.of.every(isLasting)
  return isStatic(predicate)
}

/** The parts of a conjunction, however nested. */
export const partsOf = (predicate: Predicate): readonly Predicate[] =>
  predicate.node === 'all' ? predicate.of.flatMap(partsOf) : [predicate]

/** The first day on which a lasting predicate holds for a row; the day that never comes where none is. */
export function firstDaySql(predicate: Predicate, scope: Scope): string {
  if (isStatic(predicate)) return `if(${predicateSql(predicate, scope)}, ${NO_DAY_SQL}, ${NEVER_SQL})`
  switch (predicate.node) {
    case 'older-than': {
      const field = fieldSql(predicate.field, scope)
      if (field.kind !== 'day') return NEVER_SQL
      const months = scope.bind('Int32', Math.trunc(predicate.years * 12))
      return `if(${thereSql(field)}, ${atMost(`addMonths(${field.sql}, ${months}) + 1`)}, ${NEVER_SQL})`
    }
    case 'had': {
      const codes = scope.bind('Array(String)', predicate.events)
      const day = `if(has(${codes}, c) AND o > ${NO_DAY_SQL}, o, ${NEVER_SQL})`
      return `arrayMin(arrayPushBack(arrayMap((c, o) -> ${day}, eventCode, eventOn), ${NEVER_SQL}))`
    }
    case 'all':
    case 'any': {
      const days = predicate.of.map(part => firstDaySql(part, scope))
      return days.length === 1
        ? (days[0] as string)
        : `${predicate.node === 'all' ? 'greatest' : 'least'}(${days.join(', ')})`
    }
    default:
      throw new Error(`Fault: '${predicate.node}' does not last`)
  }
}

const atMost = (day: string) => `least(${day}, ${NEVER_SQL})`

/** Every day on which the answer of a predicate for a row may change, as an array. */
export function turningDaysSql(predicate: Predicate, scope: Scope): string[] {
  switch (predicate.node) {
    case 'in-force':
      return ['forceFrom', 'forceUntil']
    case 'older-than':
      return [`[${firstDaySql(predicate, scope)}]`]
    case 'had': {
      const codes = scope.bind('Array(String)', predicate.events)
      return [`arrayFilter((o, c) -> has(${codes}, c), eventOn, eventCode)`]
    }
    case 'not':
      return turningDaysSql(predicate.of, scope)
    case 'all':
    case 'any':
      return predicate.of.flatMap(part => turningDaysSql(part, scope))
    default:
      return isStatic(predicate) ? [] : ['statusFrom']
  }
}
