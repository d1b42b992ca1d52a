import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ScoreRow } from '#server/api/scoreboard'
import { useWords } from '#workbench/language'
import { Cartogram } from '#workbench/parts/cartogram'
import { Comparison } from '#workbench/parts/comparison'
import { Section } from '#workbench/parts/section'
import { useAddress } from '#workbench/parts/use-address'
import { Among, useComparison } from '#workbench/parts/use-comparison'
import { useCatalogue } from '#workbench/parts/use-catalogue'
import { askAbout } from '#workbench/questions'

/** One indicator over the places below, or beside, the chosen one; as tiles and as a table. */
export function CityMap({ rows }: { rows: readonly ScoreRow[] }) {
  const { t, say } = useWords()
  const { indicator } = useCatalogue()
  const { data: about } = useSuspenseQuery(askAbout())
  const asked = useAddress().map ?? about.start.indicator
  const shown =
    indicator.get(asked) ?? indicator.get(about.start.indicator) ?? indicator.get(rows[0]?.indicator ?? '')
  if (!shown) return null
  return (
    <Section
      id="map"
      title={say(shown.label)}
      about={
        <Link to="/indicators/$id" params={{ id: shown.id }} className="on-screen">
          {t('map.open')}
        </Link>
      }
      acts={<ChooseIndicator shown={shown.id} />}
    >
      <Drawn id={shown.id} />
    </Section>
  )
}

function Drawn({ id }: { id: string }) {
  const { t, say, day } = useWords()
  const { indicator } = useCatalogue()
  const { comparison, among } = useComparison(id)
  const shown = indicator.get(id)
  if (!shown) return null
  if (comparison.rows.length === 0) return <p>{t('map.alone')}</p>
  const caption = t('map.caption', {
    of: say(comparison.of.label),
    count: comparison.rows.length,
    known: comparison.rows.filter(row => row.value !== undefined).length,
    day: day(comparison.on),
  })
  return (
    <div className="map">
      <div>
        <p className="quiet">
          {caption} <span className="on-screen">{t('map.press')}</span>
        </p>
        {among && <Among among={among} />}
        <Cartogram comparison={comparison} indicator={shown} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className="map-table" aria-label={t('map.table')} tabIndex={0}>
        <Comparison comparison={comparison} indicator={shown} />
      </section>
    </div>
  )
}

function ChooseIndicator({ shown }: { shown: string }) {
  const { t, say } = useWords()
  const { standards, indicators } = useCatalogue()
  const navigate = useNavigate()
  return (
    <label className="choose">
      <span>{t('map.choose')}</span>
      <select
        className="field"
        value={shown}
        onChange={event =>
          void navigate({
            to: '.',
            search: before => ({ ...before, map: event.target.value }),
            replace: true,
          })
        }
      >
        {standards.map(standard => (
          <optgroup key={standard.id} label={say(standard.label)}>
            {indicators
              .filter(one => one.standard === standard.id)
              .map(one => (
                <option key={one.id} value={one.id}>
                  {say(one.label)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
