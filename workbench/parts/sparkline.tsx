import type { Day } from '#kernel/date'
import { daysBetween } from '#kernel/date'
import type { TrendPoint } from '#server/api/values'
import { useWords } from '#workbench/language'

const WIDTH = 96
const HEIGHT = 24
const EDGE = 3

interface Props {
  points: readonly TrendPoint[]
  /** The same days for every line of a table, so that the lines can be compared. */
  from: Day
  until: Day
  decimals: number
  unit?: string
}

/**
 * A small trend from zero to its own highest value, over the days that the whole table shares.
 * A day without a value breaks the line: nothing is drawn across what is not known.
 */
export function Sparkline({ points, from, until, decimals, unit }: Props) {
  const { t, number, day } = useWords()
  const known = points.filter(point => point.value !== undefined)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last || known.length < 2) return <span className="quiet">{t('trend.one')}</span>
  const values = known.map(point => point.value as number)
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const span = Math.max(1, daysBetween(from, until))
  const x = (point: TrendPoint) => EDGE + (daysBetween(from, point.on) / span) * (WIDTH - 2 * EDGE)
  const y = (value: number) => HEIGHT - EDGE - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * EDGE)
  const said = t('trend.said', {
    from: day(first.on),
    first: number(first.value as number, decimals, unit),
    until: day(last.on),
    last: number(last.value as number, decimals, unit),
  })
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img">
      <title>{said}</title>
      <line x1={EDGE} x2={WIDTH - EDGE} y1={y(0)} y2={y(0)} className="zero" />
      {stretches(points).map(stretch => (
        <polyline
          key={stretch[0]?.on}
          points={stretch.map(point => `${x(point)},${y(point.value as number)}`).join(' ')}
        />
      ))}
      {known.map(point => (
        <circle key={point.on} cx={x(point)} cy={y(point.value as number)} r={point === last ? 2.5 : 1.25} />
      ))}
    </svg>
  )
}

/** The runs of points that have a value without a gap between them. */
function stretches(points: readonly TrendPoint[]): TrendPoint[][] {
  const runs: TrendPoint[][] = [[]]
  for (const point of points)
    if (point.value === undefined) runs.push([])
    else runs.at(-1)?.push(point)
  return runs.filter(run => run.length > 1)
}
