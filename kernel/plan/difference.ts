import { sameValue } from '#kernel/plan/change'
import type { KnownItem, PlanPromise, PlanState } from '#kernel/plan/plan'

/** What is different of a thing in one plan and in another: a field with what it was and what it is. */
export interface FieldChange {
  readonly field: string
  readonly was?: unknown
  readonly is?: unknown
}

/** One line of a comparison. An item with another parent is moved, whatever else changed of it. */
export interface Difference {
  readonly of: 'item' | 'promise'
  readonly id: string
  readonly how: 'added' | 'withdrawn' | 'moved' | 'changed' | 'progressed'
  readonly fields: readonly FieldChange[]
}

/** Every difference between a plan on two days, by the order of ids: nothing of the later day is left out. */
export function difference(was: PlanState, is: PlanState): Difference[] {
  return [
    ...differencesIn('item', flat(was.items), flat(is.items)),
    ...differencesIn('promise', plain(was.promises), plain(is.promises)),
  ]
}

type Flat = ReadonlyMap<string, Readonly<Record<string, unknown>>>

/** An item and what is known of it, side by side: fields of both have different names. */
const flat = (items: ReadonlyMap<string, KnownItem>): Flat =>
  new Map([...items].map(([id, { item, ...known }]) => [id, { ...item, ...known }]))

const plain = (promises: ReadonlyMap<string, PlanPromise>): Flat =>
  new Map([...promises].map(([id, one]) => [id, { ...one }]))

const KNOWN = new Set(['progress', 'doneOn', 'verifiedOn'])

function differencesIn(of: Difference['of'], was: Flat, is: Flat): Difference[] {
  const ids = [...new Set([...was.keys(), ...is.keys()])].sort()
  return ids.flatMap(id => {
    const [before, after] = [was.get(id), is.get(id)]
    const fields = fieldsChanged(before ?? {}, after ?? {})
    if (fields.length === 0) return []
    return [{ of, id, how: howOf(before, after, fields), fields }]
  })
}

function howOf(before: unknown, after: unknown, fields: readonly FieldChange[]): Difference['how'] {
  if (!before) return 'added'
  if (!after) return 'withdrawn'
  if (fields.some(one => one.field === 'parent')) return 'moved'
  return fields.every(one => KNOWN.has(one.field)) ? 'progressed' : 'changed'
}

export function fieldsChanged(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return names.flatMap(field => {
    const [was, is] = [before[field], after[field]]
    if (sameValue(was, is)) return []
    return [{ field, ...(was !== undefined && { was }), ...(is !== undefined && { is }) }]
  })
}
