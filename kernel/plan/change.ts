import { type Day, isDay } from '#kernel/date'
import { cycleIn } from '#kernel/plan/order'
import { fractionOf, isDecimal } from '#kernel/plan/fraction'
import {
  type ItemKind,
  itemKinds,
  type KnownItem,
  type PlanItem,
  type PlanPromise,
  type PlanState,
  type Progress,
  subjectKinds,
} from '#kernel/plan/plan'
import { faultInWeights } from '#kernel/plan/roll-up'
import { type Refusal, refuse } from '#kernel/refusal'

/** One difference that a request asks for, with what stands: nobody overwrites what he has not read. */
export type Change = PutItem | PutPromise | { readonly withdraw: 'item' | 'promise'; readonly id: string }

interface PutItem {
  readonly put: 'item'
  readonly from?: PlanItem
  readonly to: PlanItem
}

interface PutPromise {
  readonly put: 'promise'
  readonly from?: PlanPromise
  readonly to: PlanPromise
}

/** More changes than one request holds; a larger plan is asked for in several. */
export const CHANGES_MAX = 500

/** The plan with all the changes of a request, or the first reason why they cannot be made. */
export function changed(state: PlanState, changes: readonly Change[], on: Day): PlanState | Refusal {
  if (changes.length === 0) return refuse('nothing-to-change')
  if (changes.length > CHANGES_MAX) return refuse('too-large', `${changes.length} > ${CHANGES_MAX}`)
  const items = new Map(state.items)
  const promises = new Map(state.promises)
  const withdrawn = new Map(state.withdrawn)
  for (const change of changes) {
    const fault =
      'put' in change
        ? change.put === 'item'
          ? putItem(items, withdrawn, change)
          : putPromise(promises, withdrawn, change)
        : withdraw({ items, promises, withdrawn }, change, on)
    if (fault) return fault
  }
  return faultInPlan({ items, promises, withdrawn }) ?? { items, promises, withdrawn }
}

type Items = Map<string, KnownItem>
type Days = Map<string, Day>

function putItem(items: Items, gone: Days, { from, to }: PutItem): Refusal | undefined {
  const stands = items.get(to.id)
  const fault = staleOr(gone, to.id, stands?.item, from) ?? faultInItem(to)
  if (!fault) items.set(to.id, { ...stands, item: to })
  return fault
}

function putPromise(
  promises: Map<string, PlanPromise>,
  gone: Days,
  { from, to }: PutPromise,
): Refusal | undefined {
  const fault = staleOr(gone, to.id, promises.get(to.id), from) ?? faultInPromise(to)
  if (!fault) promises.set(to.id, to)
  return fault
}

function staleOr(gone: Days, id: string, stands: unknown, from: unknown): Refusal | undefined {
  if (gone.has(id)) return refuse('withdrawn-already', id)
  return sameValue(stands, from) ? undefined : refuse('changed-meanwhile', id)
}

/** True for values that hold the same, whatever the order of their properties. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>]
  for (const name in one) if (!sameValue(one[name], other[name])) return false
  // What only the other one has may stand there as nothing.
  for (const name in other) if (other[name] !== undefined && !(name in one)) return false
  return true
}

function withdraw(
  { items, promises, withdrawn }: { items: Items; promises: Map<string, PlanPromise>; withdrawn: Days },
  change: { readonly withdraw: 'item' | 'promise'; readonly id: string },
  on: Day,
): Refusal | undefined {
  const from: Map<string, unknown> = change.withdraw === 'item' ? items : promises
  if (!from.delete(change.id)) return refuse('unknown-duty-of-plan', change.id)
  withdrawn.set(change.id, on)
  return undefined
}

/** Under what an item may stand. */
const above: Record<ItemKind, readonly ItemKind[]> = {
  programme: [],
  project: ['programme'],
  task: ['project', 'task'],
  milestone: ['project', 'task'],
}

const ID = /^[a-z0-9][a-z0-9-]{0,79}$/
const TITLE_MAX = 1000
const LIST_MAX = 100

function faultInItem(item: PlanItem): Refusal | undefined {
  const { id, kind, title, subject, owner, from, due, weight, budget } = item
  if (!ID.test(id)) return refuse('parameter-invalid', `id: ${id.slice(0, 80)}`)
  if (!itemKinds.includes(kind) || !subjectKinds.includes(subject.kind))
    return refuse('parameter-invalid', id)
  if (title.trim() === '' || title.length > TITLE_MAX) return refuse('title-missing', id)
  if (owner.office === '') return refuse('owner-missing', id)
  for (const day of [from, due]) if (!isDay(day)) return refuse('not-a-day', `${id}: ${day.slice(0, 40)}`)
  if (due < from) return refuse('date-order', `${id}: ${from} ${due}`)
  for (const one of [weight, budget])
    if (one !== undefined && (!isDecimal(one) || one.startsWith('-')))
      return refuse('amount-invalid', `${id}: ${one.slice(0, 40)}`)
  const lists = [item.assisting, item.after, item.evidence, item.indicators]
  return lists.some(list => list.length > LIST_MAX) ? refuse('too-large', id) : undefined
}

function faultInPromise({ id, baseline, goals, stretch, owner }: PlanPromise): Refusal | undefined {
  if (!ID.test(id)) return refuse('parameter-invalid', `id: ${id.slice(0, 80)}`)
  if (!baseline || !isDecimal(baseline.value)) return refuse('baseline-missing', id)
  if (goals.length === 0 || goals.length > LIST_MAX) return refuse('goal-missing', id)
  if (owner.office === '') return refuse('owner-missing', id)
  let last = baseline.on
  for (const { on, value } of [baseline, ...goals]) {
    if (!isDay(on)) return refuse('not-a-day', `${id}: ${on.slice(0, 40)}`)
    if (!isDecimal(value)) return refuse('amount-invalid', `${id}: ${value.slice(0, 40)}`)
    if (on < last) return refuse('date-order', `${id}: ${last} ${on}`)
    last = on
  }
  return stretch === undefined || isDecimal(stretch) ? undefined : refuse('amount-invalid', id)
}

/** What must hold of a plan as a whole. */
export function faultInPlan(state: PlanState): Refusal | undefined {
  const items = [...state.items.values()].map(one => one.item)
  for (const item of items) {
    const parent = item.parent === undefined ? undefined : state.items.get(item.parent)?.item
    if (item.parent !== undefined && !parent)
      return refuse('unknown-duty-of-plan', `${item.id}: ${item.parent}`)
    const fits = parent ? above[item.kind].includes(parent.kind) : item.kind === 'programme'
    if (!fits) return refuse('wrong-level', `${item.id}: ${item.kind} / ${parent?.kind ?? '-'}`)
    for (const one of item.after)
      if (!state.items.has(one)) return refuse('unknown-duty-of-plan', `${item.id}: ${one}`)
  }
  for (const { id, item } of state.promises.values())
    if (item !== undefined && !state.items.has(item)) return refuse('unknown-duty-of-plan', `${id}: ${item}`)
  const cycle = cycleIn(items) ?? items.map(one => waitForWhole(one, state)).find(one => one)
  return cycle ? refuse('dependency-cycle', cycle.join(' → ')) : faultInWeights(items)
}

/** A part that waits for what it is part of; the wholes above are in no circle. */
function waitForWhole(item: PlanItem, { items }: PlanState): string[] | undefined {
  const above = [item.id]
  for (let id = item.parent; id !== undefined; id = items.get(id)?.item.parent) {
    above.push(id)
    if (item.after.includes(id)) return [...above, item.id]
  }
  return undefined
}

/** What its owner says of an item on a day. What was reported falls only with a note that says why. */
export function progressed(known: KnownItem, progress: Progress): KnownItem | Refusal {
  const { id } = known.item
  const share = fractionOf(progress.share)
  if (!share || share.numerator < 0n || share.numerator > share.denominator)
    return refuse('share-invalid', `${id}: ${progress.share.slice(0, 40)}`)
  if (progress.spent !== undefined && !isDecimal(progress.spent)) return refuse('amount-invalid', id)
  if (known.progress && progress.on < known.progress.on)
    return refuse('date-order', `${id}: ${known.progress.on} ${progress.on}`)
  const before = known.progress && fractionOf(known.progress.share)
  const isLess = before && share.numerator * before.denominator < before.numerator * share.denominator
  if (isLess && !progress.note) return refuse('reason-missing', id)
  const isDone = share.numerator === share.denominator
  const { doneOn = progress.on } = known
  return { item: known.item, progress, ...(isDone && { doneOn }) }
}

/** Found done by somebody else than its owner. */
export function verified(known: KnownItem, on: Day): KnownItem | Refusal {
  if (known.doneOn === undefined || on < known.doneOn) return refuse('not-done', known.item.id)
  return { ...known, verifiedOn: on }
}
