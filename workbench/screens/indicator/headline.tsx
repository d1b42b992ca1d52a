import { Link } from '@tanstack/react-router'
import type { IndicatorPage } from '#server/api/indicators'
import type { ValueShape } from '#server/api/values'
import { useWords } from '#workbench/language'
import { Figure, RankOf } from '#workbench/parts/figure'
import { Citations } from '#workbench/parts/citation'
import { Follow } from '#workbench/parts/follow'
import { MarkOf } from '#workbench/parts/mark'
import { ThreadLink } from '#workbench/parts/thread-link'
import { Title } from '#workbench/parts/title'
import { useAddress } from '#workbench/parts/use-address'
import { exportOf } from '#workbench/questions'

/** The figure itself, with everything that it may not stand without. */
export function Headline({ page, value }: { page: IndicatorPage; value: ValueShape }) {
  const { t, say, day } = useWords()
  const { definition } = useAddress()
  const at = { place: value.place.code, on: value.on, definition }
  return (
    <Title
      title={`${say(page.label)} · ${say(value.place.label)}`}
      about={
        <>
          {page.code} · {day(value.on)} {page.mark && <MarkOf mark={page.mark} />}
          <DefinedIn definition={value.definition} isOther={definition !== undefined} />
        </>
      }
    >
      <Standing page={page} value={value} />
      <p className="acts">
        <ThreadLink id={page.id} />
        <Follow thing={`indicator:${page.id}@${value.place.code}`} />
        <a className="act" href={exportOf(page.id, at, 'xlsx')} download>
          {t('export.xlsx')}
        </a>
        <a className="act" href={exportOf(page.id, at, 'csv')} download>
          {t('export.csv')}
        </a>
      </p>
    </Title>
  )
}

interface DefinedInProps {
  definition: ValueShape['definition']
  isOther: boolean
}

/** By which version it was computed, where there is more than one, and the way back to its own. */
function DefinedIn({ definition, isOther }: DefinedInProps) {
  const { t, day } = useWords()
  if (!definition) return null
  const { from, until } = definition
  const days = { from: from && day(from), until: until && day(until) }
  return (
    <>
      {' '}
      · {t(from ? (until ? 'versions.between' : 'versions.since') : 'versions.until', days)}
      {isOther && (
        <>
          {' '}
          <Link to="." search={before => ({ ...before, definition: undefined, leaf: undefined })}>
            {t('versions.its-own')}
          </Link>
        </>
      )}
    </>
  )
}

function Standing({ page, value }: { page: IndicatorPage; value: ValueShape }) {
  const { t, say, count, day } = useWords()
  return (
    <dl className="headline">
      <div>
        <dt>{t('headline.value')}</dt>
        <dd>
          <Figure
            value={value.value}
            refused={value.refused}
            unit={value.unit}
            decimals={value.decimals}
            size="large"
          />
        </dd>
        {value.otherwise.map(one => (
          <dd key={one.en} className="quiet">
            {t('versions.within', { why: say(one) })}
          </dd>
        ))}
      </div>
      <div>
        <dt>{t('headline.rank')}</dt>
        <dd>
          <RankOf rank={value.rank} among={value.among} />{' '}
          <span className="quiet">{t(`better.${page.better}`)}</span>
        </dd>
      </div>
      <div>
        <dt>{t('headline.rests')}</dt>
        <dd>{t(`rests.${value.restsOn}`)}</dd>
        {value.held && (
          <dd className="quiet">
            {value.held.until
              ? t('headline.held', { rights: count(value.held.rights), until: day(value.held.until) })
              : t('headline.heldNone')}
          </dd>
        )}
      </div>
      {value.sources.length > 0 && (
        <div>
          <dt>{t('headline.sources')}</dt>
          <dd>
            <Citations of={value.sources} />
          </dd>
        </div>
      )}
    </dl>
  )
}
