import { Link } from '@tanstack/react-router'
import { type Day, daysBetween } from '#kernel/date'
import type { PlanHeadShape, PlanItemShape } from '#server/api/plans'
import { useWords } from '#workbench/language'

interface Props {
  plan: string
  head: PlanHeadShape
  items: readonly PlanItemShape[]
  on: Day
}

/** Items as spans over the time of the plan; the table beside says the same in words. */
export function Gantt({ plan, head, items, on }: Props) {
  const { t, day } = useWords()
  const length = daysBetween(head.from, head.until) + 1
  const at = (one: Day) => `${Math.min(100, Math.max(0, (daysBetween(head.from, one) / length) * 100))}%`
  const today = on >= head.from && on <= head.until ? at(on) : undefined
  return (
    <ul className="gantt">
      {items.map(one => (
        <li key={one.id}>
          <Link to="/plans/$plan/items/$item" params={{ plan, item: one.id }}>
            {one.title}
          </Link>
          <span
            className="gantt-line"
            role="img"
            aria-label={t('city-plan.span', {
              from: day(one.from),
              due: day(one.due),
              standing: t(`standing.${one.standing}`),
            })}
          >
            <span
              className={one.standing === 'overdue' ? 'gantt-span gantt-late' : 'gantt-span'}
              style={{ left: at(one.from), width: `calc(${at(one.due)} - ${at(one.from)} + 2px)` }}
            >
              <span style={{ width: `${one.share.value * 100}%` }} />
            </span>
            {today && <span className="gantt-today" style={{ left: today }} />}
          </span>
        </li>
      ))}
    </ul>
  )
}
