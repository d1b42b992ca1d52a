import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SearchShape } from '#server/api/rights'
import { useWords } from '#workbench/language'
import { hashOf } from '#workbench/parts/citation'
import { atPlace } from '#workbench/parts/place-picker'

/** Indicators, places and instruments that the same words find. */
export function OtherFinds({ found: { indicators, places, sources } }: { found: SearchShape }) {
  const { t, say } = useWords()
  if (indicators.length + places.length + sources.length === 0) return null
  return (
    <dl className="facts finds">
      <Finds
        of={t('finds.indicators')}
        links={indicators.map(one => (
          <Link key={one.id} to="/indicators/$id" params={{ id: one.id }}>
            {say(one.label)}
          </Link>
        ))}
      />
      <Finds
        of={t('finds.places')}
        links={places.map(one => (
          <Link key={one.code} to="/scoreboard" search={({ lang, on }) => atPlace(one.code)({ lang, on })}>
            {say(one.label)}
          </Link>
        ))}
      />
      <Finds
        of={t('finds.sources')}
        links={sources.map(one => (
          <Link
            key={`${one.id} ${one.article ?? ''}`}
            to="/sources/$id"
            params={{ id: one.id }}
            hash={hashOf(one.article)}
          >
            {say(one.label)} {one.article}
          </Link>
        ))}
      />
    </dl>
  )
}

function Finds({ of, links }: { of: string; links: readonly (ReactNode & { key: string | null })[] }) {
  if (links.length === 0) return null
  return (
    <div>
      <dt>{of}</dt>
      <dd>
        <ul className="inline-list">
          {links.map(link => (
            <li key={link.key}>{link}</li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
