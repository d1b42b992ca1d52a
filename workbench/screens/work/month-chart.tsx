import type { ReportCalendarShape } from '#server/api/reports'
import { useWords } from '#workbench/language'
import { TallyTable } from '#workbench/screens/work/tally-table'

type Month = ReportCalendarShape['byMonth'][number]

const parts = [
  { name: 'in-time', of: (one: Month) => one.inTime },
  { name: 'late', of: (one: Month) => one.late },
  { name: 'lacking', of: (one: Month) => one.missing + one.missed },
] as const

/** One bar a month, all on one scale; the words of a part stand in it, and its numbers in the table below. */
export function MonthChart({ months }: { months: readonly Month[] }) {
  const { t, period, count } = useWords()
  const most = Math.max(1, ...months.map(one => one.due))
  if (months.length === 0) return <p className="empty">{t('work.nothing-due')}</p>
  return (
    <>
      <ol className="month-chart" aria-label={t('work.by-month')}>
        {months.map(month => (
          <li key={month.month}>
            <span className="month-name">{period(month.month)}</span>
            <span className="month-bar">
              {parts.map(part => {
                const size = part.of(month)
                const said = `${t(`work.${part.name}`)} ${count(size)}`
                return (
                  size > 0 && (
                    <span
                      key={part.name}
                      className={`month-${part.name}`}
                      style={{ width: `${(size / most) * 100}%` }}
                      title={said}
                    >
                      <span className="aside">{said}</span>
                    </span>
                  )
                )
              })}
            </span>
            <span className="numeric">
              {count(month.inTime)}/{count(month.due)}
            </span>
          </li>
        ))}
      </ol>
      <Key />
      <details>
        <summary>{t('work.as-table')}</summary>
        <TallyTable
          caption={t('work.by-month')}
          rows={months.map(one => ({ ...one, key: one.month, name: period(one.month) }))}
          head={t('work.month')}
        />
      </details>
    </>
  )
}

function Key() {
  const { t } = useWords()
  return (
    <p className="month-key quiet">
      {parts.map(part => (
        <span key={part.name}>
          <span className={`month-swatch month-${part.name}`} aria-hidden="true" /> {t(`work.${part.name}`)}
        </span>
      ))}
    </p>
  )
}
