import type { Day } from '#kernel/date'
import { addYears, daysBetween } from '#kernel/date'
import type { RightPage } from '#server/api/rights'
import { useWords } from '#workbench/language'
import { useCatalogue } from '#workbench/parts/use-catalogue'

const WIDTH = 1000
const BAND = 26
const TOP = 34
const HEIGHT = 118

/** The life of a right from its filing to its end: stretches of one status, and what happened on the way. */
export function Life({ right, on }: { right: RightPage; on: Day }) {
  const { t, say, day } = useWords()
  const { statuses } = useCatalogue()
  const days = [
    right.filedOn,
    ...right.life.flatMap(one => [one.from, one.until]),
    ...right.events.map(one => one.on),
    right.termEndsOn,
    on,
  ].filter((one): one is Day => Boolean(one))
  if (right.life.length === 0 && right.events.length === 0) return <p>{t('right.no-life')}</p>
  const from = days.reduce((a, b) => (a < b ? a : b))
  const until = days.reduce((a, b) => (a > b ? a : b))
  const x = (one: Day) => (WIDTH * daysBetween(from, one)) / Math.max(1, daysBetween(from, until))
  const last = right.termEndsOn && right.termEndsOn > on ? right.termEndsOn : until
  return (
    <svg className="life" viewBox={`-4 0 ${WIDTH + 8} ${HEIGHT}`} role="img" preserveAspectRatio="none">
      <title>{t('right.life-drawn', { from: day(from), until: day(until) })}</title>
      {yearsOf(from, until).map(year => (
        <g key={year} className="year">
          <line x1={x(year)} x2={x(year)} y1={TOP - 6} y2={TOP + BAND + 6} />
          <text x={x(year) + 3} y={TOP - 12}>
            {year.slice(0, 4)}
          </text>
        </g>
      ))}
      {right.life.map(stretch => {
        const end = stretch.until ?? last
        const width = Math.max(1, x(end) - x(stretch.from))
        return (
          <g key={`${stretch.from} ${stretch.status}`} className={`stretch status-${stretch.status}`}>
            <rect x={x(stretch.from)} y={TOP} width={width} height={BAND} />
            {width > 70 && (
              <text x={x(stretch.from) + 6} y={TOP + 17}>
                {say(statuses[stretch.status] ?? { zh: '', en: '' })}
              </text>
            )}
          </g>
        )
      })}
      {right.events.map(one => (
        <g key={`${one.on} ${one.code} ${one.to ?? ''} ${one.printed ?? ''}`} className="happening">
          <path d={`M ${x(one.on)} ${TOP + BAND} l -4 8 h 8 z`} />
        </g>
      ))}
      <g className="today">
        <line x1={x(on)} x2={x(on)} y1={TOP - 8} y2={TOP + BAND + 22} />
        <text x={x(on)} y={TOP + BAND + 36} textAnchor={x(on) > WIDTH * 0.8 ? 'end' : 'start'}>
          {day(on)}
        </text>
      </g>
      {right.termEndsOn && (
        <g className="term">
          <line x1={x(right.termEndsOn)} x2={x(right.termEndsOn)} y1={TOP - 8} y2={TOP + BAND + 8} />
          <text x={x(right.termEndsOn)} y={TOP + BAND + 52} textAnchor="end">
            {t('right.term-ends', { day: day(right.termEndsOn) })}
          </text>
        </g>
      )}
    </svg>
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
