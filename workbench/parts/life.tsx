import type { Day } from '#kernel/date'
import { addYears, daysBetween } from '#kernel/date'
import type { RightPage } from '#server/api/rights'
import { useWords } from '#workbench/language'
import { useCatalogue } from '#workbench/parts/use-catalogue'

const BAND = 26
const TOP = 34
const HEIGHT = 124
/** A stretch narrower than this share of the drawing has its word in the table alone. */
const NAMED_FROM = 8

/** The life of a right from its filing to its end: stretches of one status, and what happened on the way. */
export function Life({ right, on }: { right: RightPage; on: Day }) {
  const { t, day } = useWords()
  const days = [
    right.filedOn,
    ...right.life.flatMap(one => [one.from, one.until]),
    ...right.events.map(one => one.on),
    right.termEndsOn,
    on,
  ]
    .filter((one): one is Day => Boolean(one))
    .sort()
  const [from, until] = [days[0] ?? on, days.at(-1) ?? on]
  if (right.life.length === 0 && right.events.length === 0) return <p>{t('right.no-life')}</p>
  const share = (one: Day) => (100 * daysBetween(from, one)) / Math.max(1, daysBetween(from, until))
  return (
    <svg className="life" role="img" height={HEIGHT}>
      <title>{t('right.life-drawn', { from: day(from), until: day(until) })}</title>
      <Years from={from} until={until} share={share} />
      {right.life.map(one => (
        <Stretch
          key={`${one.from} ${one.status}`}
          status={one.status}
          from={share(one.from)}
          until={share(one.until ?? until)}
        />
      ))}
      {right.events.map(one => (
        // A character stands at a share of the width, where a path would need its length.
        <text
          key={`${one.on} ${one.code} ${one.to ?? ''} ${one.printed ?? ''}`}
          className="happening"
          x={`${share(one.on)}%`}
          y={TOP + BAND + 12}
          textAnchor="middle"
        >
          ▲
        </text>
      ))}
      <g className="today">
        <Upright at={share(on)} from={TOP - 8} until={TOP + BAND + 22} />
        <text x={`${share(on)}%`} y={TOP + BAND + 36} textAnchor={anchorAt(share(on))}>
          {day(on)}
        </text>
      </g>
      {right.termEndsOn && <TermEnd on={right.termEndsOn} share={share} />}
    </svg>
  )
}

/** The place of a day in the drawing, in per cent of its width. */
type Share = (one: Day) => number

function Years({ from, until, share }: { from: Day; until: Day; share: Share }) {
  return yearsOf(from, until).map(year => (
    <g key={year} className="year">
      <Upright at={share(year)} from={TOP - 6} until={TOP + BAND + 6} />
      <text x={`${share(year)}%`} y={TOP - 12} dx={share(year) > 96 ? -30 : 3}>
        {year.slice(0, 4)}
      </text>
    </g>
  ))
}

function TermEnd({ on, share }: { on: Day; share: Share }) {
  const { t, day } = useWords()
  return (
    <g className="term">
      <Upright at={share(on)} from={TOP - 8} until={TOP + BAND + 8} />
      <text x={`${share(on)}%`} y={TOP + BAND + 56} textAnchor={anchorAt(share(on))}>
        {t('right.term-ends', { day: day(on) })}
      </text>
    </g>
  )
}

const anchorAt = (share: number) => (share > 75 ? 'end' : 'start')

const Upright = ({ at, from, until }: { at: number; from: number; until: number }) => (
  <line x1={`${at}%`} x2={`${at}%`} y1={from} y2={until} />
)

/** Ways in which a right is no more; drawn as an outline. */
const ended = new Set(['refused', 'withdrawn', 'abandoned', 'lapsed', 'expired', 'invalidated', 'revoked'])

function Stretch({ status, from, until }: { status: string; from: number; until: number }) {
  const { say } = useWords()
  const { statuses } = useCatalogue()
  const width = Math.max(0.1, until - from)
  return (
    <g className={`stretch ${status === 'in-force' ? 'lives' : ended.has(status) ? 'over' : 'pends'}`}>
      <rect x={`${from}%`} y={TOP} width={`${width}%`} height={BAND} />
      {width > NAMED_FROM && (
        <text x={`${from}%`} dx={8} y={TOP + 17}>
          {say(statuses[status] ?? { zh: status, en: status })}
        </text>
      )}
    </g>
  )
}

const MARKS_MAX = 12

/** First days of years between two days, at a step that leaves room for their names. */
function yearsOf(from: Day, until: Day): Day[] {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(until.slice(0, 4))]
  const step = Math.max(1, Math.ceil((last - first + 1) / MARKS_MAX))
  const start = `${first}-01-01`
  return Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, n) =>
    addYears(start, n * step),
  )
}
