import type { ReportRow } from '#kernel/index/report'
import type { IndexPage } from '#server/api/indices'
import { useWords } from '#workbench/language'
import { useCatalogue } from '#workbench/parts/use-catalogue'

interface Props {
  page: IndexPage
  rows: readonly ReportRow[]
}

interface Part {
  readonly id: string
  readonly points: number
}

const LANES = 6

/** From which standards each score comes, one bar a place; the table beneath says it by indicators. */
export function ContributionBars({ page, rows }: Props) {
  const { t, say, number } = useWords()
  const { standard } = useCatalogue()
  const names = new Map(page.places.map(one => [one.code, one.label]))
  const bars = page.ranking.ranked.flatMap(({ place, score }) => {
    const row = rows.find(one => one.unit === place.code)
    return row ? [{ place, score, parts: partsOf(page, row) }] : []
  })
  const ids = [...new Set(bars.flatMap(one => one.parts.map(part => part.id)))]
  const most = Math.max(0, ...bars.map(one => one.parts.reduce((sum, { points }) => sum + points, 0)))
  if (most === 0) return null
  const nameOf = (id: string) => say(standard.get(id)?.label ?? { zh: id, en: id })
  const lane = (id: string) => `lane-${(ids.indexOf(id) % LANES) + 1}`
  return (
    <figure className="contributions" aria-label={t('assessment.contributions')}>
      <figcaption>
        {ids.map(id => (
          <span key={id} className={lane(id)}>
            {nameOf(id)}
          </span>
        ))}
      </figcaption>
      <ul>
        {bars.map(({ place, score, parts }) => (
          <li key={place.code}>
            <span>{say(names.get(place.code) ?? place.label)}</span>
            <span
              className="parts"
              role="img"
              aria-label={parts.map(one => `${nameOf(one.id)} ${number(one.points, 2)}`).join(t('list'))}
            >
              {parts.map(one => (
                <span
                  key={one.id}
                  className={lane(one.id)}
                  style={{ width: `${(Math.max(0, one.points) / most) * 100}%` }}
                  title={`${nameOf(one.id)} ${number(one.points, 2)}`}
                />
              ))}
            </span>
            <strong>{number(score, 2)}</strong>
          </li>
        ))}
      </ul>
    </figure>
  )
}

/** The points of a place by standards, in their order. */
function partsOf({ index, definition }: IndexPage, row: ReportRow): Part[] {
  return index.standards
    .map(({ id }) => ({
      id,
      points: definition.indicators
        .filter(one => one.group === id)
        .reduce((sum, one) => sum + (typeof row[one.id] === 'number' ? Number(row[one.id]) : 0), 0),
    }))
    .filter(one => one.points !== 0)
}
