import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type Day, daysBetween } from '#kernel/date'
import type { PlanHeadShape, PlanItemShape } from '#server/api/plans'
import { useWords } from '#workbench/language'

interface Props {
  plan: string
  head: PlanHeadShape
  items: readonly PlanItemShape[]
  on: Day
}

/**
 * Items as spans over the time of the plan, with a line from what must be done first to what waits for it.
 * The table says the same in words.
 */
export function Gantt({ plan, head, items, on }: Props) {
  const { day } = useWords()
  const length = daysBetween(head.from, head.until) + 1
  const share = (one: Day) => Math.min(1, Math.max(0, daysBetween(head.from, one) / length))
  const at = (one: Day) => `${share(one) * 100}%`
  const today = on >= head.from && on <= head.until ? at(on) : undefined
  const titles = new Map(items.map(one => [one.id, one.title]))
  return (
    <>
      <p className="gantt-scale quiet" aria-hidden="true">
        <span>{day(head.from)}</span>
        <span>{day(head.until)}</span>
      </p>
      <div className="gantt-all">
        <ul className="gantt">
          {items.map(one => (
            <li key={one.id}>
              <Link
                to="/plans/$plan/items/$item"
                params={{ plan, item: one.id }}
                className="gantt-title"
                title={one.title}
              >
                {one.title}
              </Link>
              <Span item={one} at={at} behind={one.after.flatMap(id => titles.get(id) ?? [])}>
                {today && <span className="gantt-today" style={{ left: today }} />}
              </Span>
            </li>
          ))}
        </ul>
        <Waits items={items} share={share} />
      </div>
    </>
  )
}

interface SpanProps {
  item: PlanItemShape
  at: (day: Day) => string
  /** Titles of what must be done first. */
  behind: readonly string[]
  children: ReactNode
}

function Span({ item, at, behind, children }: SpanProps) {
  const { t, day } = useWords()
  const { from, due, standing, share } = item
  const said = [
    t('city-plan.span', { from: day(from), due: day(due), standing: t(`standing.${standing}`) }),
    ...behind.map(title => t('city-plan.behind', { title })),
  ]
  return (
    <span className="gantt-line" role="img" aria-label={said.join(t('list'))}>
      <span
        className={standing === 'overdue' ? 'gantt-span gantt-late' : 'gantt-span'}
        style={{ left: at(from), width: `calc(${at(due)} - ${at(from)} + 2px)` }}
      >
        <span style={{ width: `${share.value * 100}%` }} />
      </span>
      {children}
    </span>
  )
}

/** Units of the drawing, which is stretched over the spans; rows are one unit high. */
const WIDE = 1000

/** Lines over the spans: from the end of what comes first, down or up, to the beginning of what waits. */
function Waits({ items, share }: { items: Props['items']; share: (day: Day) => number }) {
  const rows = new Map(items.map((one, row) => [one.id, { one, row }]))
  const lines = items.flatMap(({ id, after, from }, row) =>
    after.flatMap(before => {
      const first = rows.get(before)
      if (!first) return []
      const [x1, x2] = [share(first.one.due) * WIDE + 2, share(from) * WIDE]
      const [y1, y2] = [first.row + 0.5, row + 0.5]
      return [{ key: `${before} ${id}`, points: `${x1},${y1} ${x1 + 4},${y1} ${x1 + 4},${y2} ${x2},${y2}` }]
    }),
  )
  return (
    <svg
      className="gantt-waits"
      viewBox={`0 0 ${WIDE} ${Math.max(1, items.length)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {lines.map(one => (
        <polyline key={one.key} points={one.points} />
      ))}
    </svg>
  )
}
