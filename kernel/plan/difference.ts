import { sameValue } from '#kernel/plan/change'
import type { KnownItem, PlanState } from '#kernel/plan/plan'

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
    ...differencesIn('item', was.items, is.items, flat),
    ...differencesIn('promise', was.promises, is.promises, one => ({ ...one })),
  ]
}

type Fields = Readonly<Record<string, unknown>>

/** An item and what is known of it, side by side: fields of both have different names. */
const flat = ({ item, ...known }: KnownItem): Fields => ({ ...item, ...known })

const KNOWN = new Set(['progress', 'doneOn', 'verifiedOn'])

function differencesIn<T extends object>(
  of: Difference['of'],
  was: ReadonlyMap<string, T>,
  is: ReadonlyMap<string, T>,
  fieldsOf: (one: T) => Fields,
): Difference[] {
  // Most of a large plan is the same on both days, and is told from the rest before it is taken apart.
  const ids = [...was.keys(), ...[...is.keys()].filter(id => !was.has(id))]
  return ids
    .filter(id => !sameValue(was.get(id), is.get(id)))
    .sort()
    .map(id => {
      const [before, after] = [was.get(id), is.get(id)]
      const fields = fieldsChanged(before ? fieldsOf(before) : {}, after ? fieldsOf(after) : {})
      return { of, id, how: howOf(before, after, fields), fields }
    })
}

function howOf(before: unknown, after: unknown, fields: readonly FieldChange[]): Difference['how'] {
  if (!before) return 'added'
  if (!after) return 'withdrawn'
  if (fields.some(one => one.field === 'parent')) return 'moved'
  return fields.every(one => KNOWN.has(one.field)) ? 'progressed' : 'changed'
}

export function fieldsChanged(before: Fields, after: Fields): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return names.flatMap(field => {
    const [was, is] = [before[field], after[field]]
    if (sameValue(was, is)) return []
    return [{ field, ...(was !== undefined && { was }), ...(is !== undefined && { is }) }]
  })
}
