import type { Refusal } from '#kernel/refusal'
import { refuse } from '#kernel/refusal'
import {
  type ThreadKind,
  type ThreadLink,
  type ThreadNode,
  threadColumns,
  type Weave,
} from '#office/thread/weave'

/** Everything that hangs on one thing: up to the clauses that ask for it, down to what is measured of it. */
export interface Thread {
  readonly focus: ThreadNode
  /** By column, each in the order of the catalogue. */
  readonly columns: readonly (readonly ThreadNode[])[]
  readonly links: readonly ThreadLink[]
}

export function threadOf(woven: Weave, focus: ThreadNode): Thread {
  const ids = new Set([focus.id, ...reached(woven, focus.id, 'up'), ...reached(woven, focus.id, 'down')])
  // A clause may ask for a measure by itself: the mission and the standards that it serves stand beside it.
  for (const id of [...ids])
    if (woven.nodes.get(id)?.kind === 'measure')
      for (const { from } of woven.up.get(id) ?? []) if (isAim(woven.nodes.get(from)?.kind)) ids.add(from)
  const nodes = [...woven.nodes.values()].filter(one => ids.has(one.id))
  const within = woven.links.filter(one => ids.has(one.from) && ids.has(one.to))
  const moved = new Set(within.filter(one => one.how === 'asks').map(one => one.to))
  return {
    focus,
    columns: threadColumns.map(kinds =>
      nodes.filter(one => (kinds as readonly ThreadKind[]).includes(one.kind)),
    ),
    links: within.filter(one => one.how === 'asks' || isShown(woven, one, focus.id, moved)),
  }
}

const isAim = (kind?: ThreadKind) => kind === 'mission' || kind === 'standard'

/**
 * What is counted is drawn where a course of cases leads to a figure, and at the focus; there a clause or an
 * aim is drawn straight to an indicator only where no measure stands between them.
 */
function isShown(woven: Weave, { from, to }: ThreadLink, focus: string, moved: ReadonlySet<string>): boolean {
  const kind = woven.nodes.get(from)?.kind
  if (kind === 'procedure' || kind === 'hand-over') return true
  if (from !== focus && to !== focus) return false
  return !moved.has(to) || (kind !== 'clause' && !isAim(kind))
}

/** The ids that the thread reaches from one; what is merely counted is reached from the beginning alone. */
export function reached(woven: Weave, from: string, way: 'up' | 'down'): Set<string> {
  const found = new Set<string>()
  const next = [from]
  const other = (link: ThreadLink) => (way === 'up' ? link.from : link.to)
  for (let id = next.pop(); id !== undefined; id = next.pop())
    for (const link of woven[way].get(id) ?? []) {
      if (link.how === 'counts' || found.has(other(link))) continue
      found.add(other(link))
      next.push(other(link))
    }
  for (const link of woven[way].get(from) ?? []) found.add(other(link))
  return found
}

/** What a word names: an id, a code such as P2.3, a clause without its source, an item without its plan. */
export function findInThread(woven: Weave, word: string): ThreadNode | Refusal {
  const exact = woven.nodes.get(word)
  if (exact) return exact
  const found = [...woven.nodes.values()].filter(
    one => one.code === word.toUpperCase() || one.id.endsWith(`:${word}`),
  )
  const [first, second] = found
  if (second) return refuse('ambiguous-id', found.map(one => one.id).join(', '))
  return first ?? refuse('unknown-id', word)
}
