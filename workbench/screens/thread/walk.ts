import type { KeyboardEvent } from 'react'
import type { ThreadShape } from '#server/api/thread'

/** The arrows walk a thread: along its links to the left and right, within its column up and down. */
export function walk(event: KeyboardEvent<HTMLElement>, thread: ThreadShape): void {
  const here = (document.activeElement as HTMLElement | null)?.dataset.node
  const next = here === undefined ? undefined : nextOf(thread, here, event.key)
  if (next === undefined) return
  const node = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-node]')].find(
    one => one.dataset.node === next,
  )
  if (!node) return
  event.preventDefault()
  node.focus()
}

/** Where a key leads from a node; nowhere at the edge, or for a key that does not walk. */
export function nextOf({ columns, links }: ThreadShape, here: string, key: string): string | undefined {
  const ids = columns.map(one => ordered(one).map(node => node.id))
  const column = ids.findIndex(one => one.includes(here))
  const own = ids[column] ?? []
  if (key === 'ArrowUp') return own[own.indexOf(here) - 1]
  if (key === 'ArrowDown') return own[own.indexOf(here) + 1]
  if (key === 'Home') return own[0]
  if (key === 'End') return own.at(-1)
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined
  const isRight = key === 'ArrowRight'
  const linked = new Set(
    links.flatMap(({ from, to }) =>
      isRight && from === here ? [to] : !isRight && to === here ? [from] : [],
    ),
  )
  const way = isRight ? ids.slice(column + 1) : ids.slice(0, column).reverse()
  const near = way.find(one => one.some(id => linked.has(id)))
  return near?.find(id => linked.has(id)) ?? way.find(one => one.length > 0)?.[0]
}

/** As the column shows them: kind by kind. */
const ordered = ({ kinds, nodes }: ThreadShape['columns'][number]) =>
  kinds.flatMap(kind => nodes.filter(one => one.kind === kind))
