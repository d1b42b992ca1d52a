import type { Day } from '#kernel/date'
import { addYears } from '#kernel/date'
import type { Label } from '#kernel/source'

export type Scalar = string | number | boolean

/** Where a condition keeps its name: no JSON, no key and no store sees it. */
const NAME = Symbol('name')

/** A condition on one entry, as data: it can be evaluated, compiled to SQL and said aloud. */
export type Predicate = Condition & { readonly [NAME]?: Label }

type Condition =
  | { readonly node: 'always' }
  | { readonly node: 'is'; readonly field: string; readonly value: Scalar }
  | { readonly node: 'one-of'; readonly field: string; readonly values: readonly Scalar[] }
  | { readonly node: 'has'; readonly field: string }
  | {
      readonly node: 'compare'
      readonly field: string
      readonly by: Comparison
      readonly value: number | Day
    }
  | { readonly node: 'contains'; readonly field: string; readonly value: string }
  | { readonly node: 'starts-with'; readonly field: string; readonly prefixes: readonly string[] }
  | { readonly node: 'in-force' }
  | { readonly node: 'older-than'; readonly field: string; readonly years: number }
  | { readonly node: 'had'; readonly events: readonly string[] }
  | { readonly node: 'not'; readonly of: Predicate }
  | { readonly node: 'all'; readonly of: readonly Predicate[] }
  | { readonly node: 'any'; readonly of: readonly Predicate[] }

export type Comparison = 'more-than' | 'at-least' | 'less-than' | 'at-most'

export const always = (): Predicate => ({ node: 'always' })
export const is = (field: string, value: Scalar): Predicate => ({ node: 'is', field, value })
export const oneOf = (field: string, values: readonly Scalar[]): Predicate => ({
  node: 'one-of',
  field,
  values,
})
/** The field has a value. */
export const has = (field: string): Predicate => ({ node: 'has', field })
const compare =
  (by: Comparison) =>
  (field: string, value: number | Day): Predicate => ({ node: 'compare', field, by, value })
export const moreThan = compare('more-than')
export const atLeast = compare('at-least')
export const lessThan = compare('less-than')
export const atMost = compare('at-most')
/** A list field has this very value among its values. */
export const contains = (field: string, value: string): Predicate => ({ node: 'contains', field, value })
/** A text, or any value of a list, starts with one of the prefixes. */
export const startsWith = (field: string, prefixes: readonly string[]): Predicate => ({
  node: 'starts-with',
  field,
  prefixes,
})
/** The right is in force on the day of the question. */
export const inForce = (): Predicate => ({ node: 'in-force' })
/** More than n years have passed since the day in the field; exactly n years is not more. */
export const olderThan = (field: string, years: number): Predicate => ({ node: 'older-than', field, years })
/** One of these events has happened by the day of the question. */
export const had = (...events: string[]): Predicate => ({ node: 'had', events })
export const not = (of: Predicate): Predicate => ({ node: 'not', of })
export const all = (...of: Predicate[]): Predicate => ({ node: 'all', of })
export const any = (...of: Predicate[]): Predicate => ({ node: 'any', of })

/** The same condition under the name by which offices know it; only sentences tell the two apart. */
export const named = (name: Label, of: Predicate): Predicate => ({ ...of, [NAME]: name })
export const nameOf = (predicate: Predicate): Label | undefined => predicate[NAME]

/** One entry of a register, or one event with the fields of its right. */
export interface Entry {
  readonly [field: string]:
    | Scalar
    | readonly string[]
    | undefined
    | readonly EntryEvent[]
    | readonly Stretch[]
  readonly events?: readonly EntryEvent[]
  /** The stretches in force, computed from the events by the register's rules. */
  readonly inForce?: readonly Stretch[]
}
export interface EntryEvent {
  readonly code: string
  readonly on: Day
}
export interface Stretch {
  readonly from: Day
  readonly until?: Day
}

/** Whether the predicate holds for an entry on a day. A missing value satisfies nothing but `not`. */
export function holds(predicate: Predicate, entry: Entry, on: Day): boolean {
  switch (predicate.node) {
    case 'always':
      return true
    case 'is':
      return equals(entry[predicate.field], predicate.value)
    case 'one-of':
      return predicate.values.some(value => equals(entry[predicate.field], value))
    case 'has':
      return isThere(entry[predicate.field])
    case 'compare':
      return compares(predicate, entry[predicate.field])
    case 'contains':
      return listOf(entry[predicate.field]).includes(predicate.value)
    case 'starts-with':
      return listOf(entry[predicate.field]).some(value => predicate.prefixes.some(p => value.startsWith(p)))
    case 'in-force':
      return (entry.inForce ?? []).some(s => s.from <= on && (s.until === undefined || on < s.until))
    case 'older-than': {
      const day = entry[predicate.field]
      return typeof day === 'string' && day !== '' && on > addYears(day, predicate.years)
    }
    case 'had':
      return (entry.events ?? []).some(event => predicate.events.includes(event.code) && event.on <= on)
    case 'not':
      return !holds(predicate.of, entry, on)
    case 'all':
      return predicate.of.every(one => holds(one, entry, on))
    case 'any':
      return predicate.of.some(one => holds(one, entry, on))
  }
}

const isThere = (value: unknown) =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

const equals = (given: unknown, value: Scalar) => isThere(given) && given === value

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value : typeof value === 'string' && value !== '' ? [value] : []

function compares({ by, value }: { by: Comparison; value: number | Day }, given: unknown): boolean {
  if (typeof given !== typeof value || given === '') return false
  const left = given as number | string
  if (by === 'more-than') return left > value
  if (by === 'at-least') return left >= value
  if (by === 'less-than') return left < value
  return left <= value
}

/** The field names a predicate reads, so that a wrong name is found when the definitions are loaded. */
export function fieldsRead(predicate: Predicate): string[] {
  if (predicate.node === 'all' || predicate.node === 'any') return predicate.of.flatMap(fieldsRead)
  if (predicate.node === 'not') return fieldsRead(predicate.of)
  return 'field' in predicate ? [predicate.field] : []
}

/** The conditions with a name within a predicate, the outer ones first. */
export function namedIn(predicate: Predicate): Predicate[] {
  const own = nameOf(predicate) ? [predicate] : []
  if (predicate.node === 'all' || predicate.node === 'any') return [...own, ...predicate.of.flatMap(namedIn)]
  return predicate.node === 'not' ? [...own, ...namedIn(predicate.of)] : own
}

/** The event codes a predicate reads. */
export function eventsRead(predicate: Predicate): string[] {
  if (predicate.node === 'all' || predicate.node === 'any') return predicate.of.flatMap(eventsRead)
  if (predicate.node === 'not') return eventsRead(predicate.of)
  return predicate.node === 'had' ? [...predicate.events] : []
}
