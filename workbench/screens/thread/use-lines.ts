import { type RefObject, useLayoutEffect, useState } from 'react'
import type { ThreadShape } from '#server/api/thread'

export interface Line {
  readonly link: ThreadShape['links'][number]
  /** Of an SVG path within the frame. */
  readonly d: string
}

/** Lines between the nodes of a thread as they stand, drawn anew when they move against one another. */
export function useLines(frame: RefObject<HTMLElement | null>, { links }: ThreadShape): readonly Line[] {
  const [lines, setLines] = useState<readonly Line[]>([])
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    let asked = 0
    const draw = () => setLines(linesIn(element, links))
    // Short columns stay in view while the page scrolls; once a frame is enough to follow them.
    const follow = () => {
      cancelAnimationFrame(asked)
      asked = requestAnimationFrame(draw)
    }
    draw()
    const watching = new ResizeObserver(draw)
    watching.observe(element)
    addEventListener('scroll', follow, { passive: true })
    return () => {
      watching.disconnect()
      removeEventListener('scroll', follow)
      cancelAnimationFrame(asked)
    }
  }, [frame, links])
  return lines
}

function linesIn(frame: HTMLElement, links: ThreadShape['links']): Line[] {
  const own = frame.getBoundingClientRect()
  const boxes = new Map<string, DOMRect>()
  for (const node of frame.querySelectorAll<HTMLElement>('[data-node]'))
    boxes.set(node.dataset.node ?? '', node.getBoundingClientRect())
  const [left, top] = [own.x - frame.scrollLeft, own.y - frame.scrollTop]
  return links.flatMap(link => {
    const [from, to] = [boxes.get(link.from), boxes.get(link.to)]
    return from && to ? [{ link, d: pathOf(from, to, left, top) }] : []
  })
}

/** How far a line bends within one column. */
const BEND = 14

function pathOf(from: DOMRect, to: DOMRect, left: number, top: number): string {
  const isOneColumn = to.x < from.right
  const [x1, y1] = [(isOneColumn ? from.x : from.right) - left, from.y + from.height / 2 - top]
  const [x2, y2] = [to.x - left, to.y + to.height / 2 - top]
  if (isOneColumn) return `M${x1} ${y1}C${x1 - BEND} ${y1} ${x2 - BEND} ${y2} ${x2} ${y2}`
  const middle = (x1 + x2) / 2
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}
