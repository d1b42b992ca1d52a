import type { TrendStand } from '#server/api/statements'
import { useWords } from '#workbench/language'

/** The rank on the same day of each year; a year without figures says so. */
export function StandTrend({ trend }: { trend: readonly TrendStand[] }) {
  const { t } = useWords()
  const known = trend.filter(one => one.rank !== undefined)
  if (known.length === 0) return <p className="quiet">{t('statement.no-trend')}</p>
  return (
    <dl className="stand-trend">
      {trend.map(one => (
        <div key={one.on}>
          <dt>{one.on.slice(0, 4)}</dt>
          <dd className={one.rank === undefined ? 'quiet' : undefined}>
            {one.rank === undefined ? t('figure.missing') : `${one.rank} / ${one.of}`}
          </dd>
        </div>
      ))}
    </dl>
  )
}
