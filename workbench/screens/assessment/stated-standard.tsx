import { Link } from '@tanstack/react-router'
import type { StatedIndicatorShape, StatedStandardShape } from '#server/api/statements'
import { useWords } from '#workbench/language'
import { Figure, RankOf } from '#workbench/parts/figure'
import { RankInterval } from '#workbench/parts/rank-interval'
import { type Column, Table } from '#workbench/parts/table'
import { useCatalogue } from '#workbench/parts/use-catalogue'
import { StandTrend } from '#workbench/screens/assessment/stand-trend'

/** One standard of a city: its rank and the range of the others, its trend, and each indicator. */
export function StatedStandard({ standard }: { standard: StatedStandardShape }) {
  const { t, say, number } = useWords()
  const catalogue = useCatalogue()
  const columns = useColumns()
  const label = say(catalogue.standard.get(standard.id)?.label ?? { zh: standard.id, en: standard.id })
  const { stand, range } = standard
  return (
    <section className="stated" aria-labelledby={`stated-${standard.id}`}>
      <h3 id={`stated-${standard.id}`}>{label}</h3>
      {stand ? (
        <>
          <p>
            {t('statement.points', { score: number(stand.score, 2), most: number(standard.weight, 0) })}{' '}
            {say(stand.sure)}
          </p>
          <RankInterval {...stand} of={stand.of} />
          {range && (
            <p className="quiet">
              {t('statement.range', {
                least: number(range.least, 2),
                median: number(range.median, 2),
                most: number(range.most, 2),
              })}
            </p>
          )}
          <StandTrend trend={standard.trend} />
        </>
      ) : (
        <p>{t('statement.nothing')}</p>
      )}
      {standard.indicators.length > 0 && (
        <Table
          caption={t('statement.caption', { standard: label })}
          columns={columns}
          rows={standard.indicators}
          kind="stated-rows"
          keyOf={one => one.indicator}
        />
      )}
      <p className="quiet">
        <Link to="/scoreboard" hash={standard.id}>
          {t('statement.silent', { silent: standard.silent, known: standard.silentKnown })}
        </Link>
      </p>
    </section>
  )
}

function useColumns(): Column<StatedIndicatorShape>[] {
  const { t, say, number } = useWords()
  const { indicator } = useCatalogue()
  return [
    {
      key: 'indicator',
      head: t('score.indicator'),
      lead: true,
      cell: one => (
        <Link to="/indicators/$id" params={{ id: one.indicator }}>
          {say(indicator.get(one.indicator)?.label ?? { zh: one.indicator, en: one.indicator })}
        </Link>
      ),
    },
    {
      key: 'value',
      head: t('score.value'),
      numeric: true,
      cell: one => (
        <Figure
          value={one.value}
          refused={one.refused}
          unit={indicator.get(one.indicator)?.unit ?? { zh: '', en: '' }}
          decimals={indicator.get(one.indicator)?.decimals ?? 0}
        />
      ),
    },
    {
      key: 'rank',
      head: t('score.rank'),
      numeric: true,
      cell: one => <RankOf rank={one.rank} among={one.of} />,
    },
    {
      key: 'points',
      head: t('statement.points-head'),
      numeric: true,
      cell: one =>
        one.points === undefined
          ? t('figure.missing')
          : `${number(one.points, 2)} / ${number(one.most ?? one.points, 2)}`,
    },
    { key: 'quality', head: t('statement.quality-head'), cell: one => <Quality one={one} /> },
  ]
}

/** Published or counted, of which period; late or missing where it is. */
function Quality({ one }: { one: StatedIndicatorShape }) {
  const { t, period } = useWords()
  return (
    <>
      {t(one.quality === 'missing' ? 'figure.missing' : `rests.${one.quality}`)}
      {one.period && ` · ${period(one.period)}`}
      {one.late && <strong> · {t('statement.late')}</strong>}
    </>
  )
}
