import { Link } from '@tanstack/react-router'
import type { SearchShape } from '#server/api/rights'
import { useWords } from '#workbench/language'
import { hashOf } from '#workbench/parts/citation'
import { atPlace } from '#workbench/parts/place-picker'

/** Indicators, places and instruments that the same words find. */
export function OtherFinds({ found }: { found: SearchShape }) {
  const { t, say } = useWords()
  const { indicators, places, sources } = found
  if (indicators.length + places.length + sources.length === 0) return null
  return (
    <dl className="facts finds">
      {indicators.length > 0 && (
        <>
          <dt>{t('finds.indicators')}</dt>
          <dd>
            <ul className="inline-list">
              {indicators.map(one => (
                <li key={one.id}>
                  <Link to="/indicators/$id" params={{ id: one.id }}>
                    {say(one.label)}
                  </Link>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {places.length > 0 && (
        <>
          <dt>{t('finds.places')}</dt>
          <dd>
            <ul className="inline-list">
              {places.map(one => (
                <li key={one.code}>
                  <Link to="/scoreboard" search={({ lang, on }) => atPlace(one.code)({ lang, on })}>
                    {say(one.label)}
                  </Link>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {sources.length > 0 && (
        <>
          <dt>{t('finds.sources')}</dt>
          <dd>
            <ul className="inline-list">
              {sources.map(one => (
                <li key={`${one.id} ${one.article ?? ''}`}>
                  <Link to="/sources/$id" params={{ id: one.id }} hash={hashOf(one.article)}>
                    {say(one.label)} {one.article}
                  </Link>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  )
}
