import '#workbench/screens/scoreboard/scoreboard.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useWords } from '#workbench/language'
import { Title } from '#workbench/parts/title'
import { useStandpoint } from '#workbench/parts/use-address'
import { useCatalogue } from '#workbench/parts/use-catalogue'
import { askScoreboard } from '#workbench/questions'
import { CityMap } from '#workbench/screens/scoreboard/city-map'
import { Standing } from '#workbench/screens/scoreboard/standing'
import { StandardTable } from '#workbench/screens/scoreboard/standard-table'

/** Where a place stands on a day, by the four standards. */
export function Scoreboard() {
  const { t, say, day } = useWords()
  const at = useStandpoint()
  const { data: board } = useSuspenseQuery(askScoreboard(at))
  const { standard } = useCatalogue()
  const rows = board.standards.flatMap(one => one.rows)
  const known = board.standards.reduce((sum, one) => sum + one.withValue, 0)
  const place = say(board.place.label)
  return (
    <>
      <Title
        title={t('scoreboard.title', { place })}
        about={t('scoreboard.about', { day: day(board.on), known, missing: rows.length - known })}
      />
      <nav className="jumps" aria-label={t('scoreboard.jumps')}>
        <ul>
          {board.standards.map(({ id, rows: own, withValue }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <strong>{say(standard.get(id)?.label ?? { zh: id, en: id })}</strong>
                <span className="quiet">
                  {t('scoreboard.known', { known: withValue, of: own.length })}
                  <First count={own.filter(row => row.rank === 1).length} />
                </span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Standing />
      <CityMap rows={rows} />
      {board.standards.map(one => (
        <StandardTable key={one.id} board={board} standard={one} />
      ))}
    </>
  )
}

function First({ count }: { count: number }) {
  const { t } = useWords()
  if (count === 0) return null
  return <> · {t('scoreboard.first', { count })}</>
}
