import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { lazy, useEffect, useMemo } from 'react'
import type { IndicatorPage } from '#server/api/indicators'
import type { TrendPoint } from '#server/api/values'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { useAddress, useFigureStandpoint } from '#workbench/parts/use-address'
import { useCatalogue } from '#workbench/parts/use-catalogue'
import { askTrend } from '#workbench/questions'

const LineChart = lazy(() => import('#workbench/parts/line-chart'))

/** The value over time, drawn or as a table; `t` turns one into the other. */
export function Trend({ page }: { page: IndicatorPage }) {
  const { t } = useWords()
  const { by = 'year', view = 'chart' } = useAddress()
  const show = useShow()
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)
      if (event.key !== 't' || typing || event.ctrlKey || event.metaKey || event.altKey) return
      show({ view: view === 'table' ? undefined : 'table' })
    }
    window.addEventListener('keydown', turn)
    return () => window.removeEventListener('keydown', turn)
  }, [show, view])
  return (
    <Section
      id="trend"
      title={t('trend.title')}
      about={<span className="on-screen">{t('trend.about')}</span>}
      acts={
        <>
          <Segmented
            aria-label={t('trend.by')}
            value={by}
            onChange={value => show({ by: value === 'year' ? undefined : value })}
            options={['year', 'month'].map(value => ({ value, label: t(`trend.by-${value}`) }))}
          />
          <Segmented
            aria-label={t('trend.view')}
            value={view}
            onChange={value => show({ view: value === 'chart' ? undefined : value })}
            options={['chart', 'table'].map(value => ({ value, label: t(`trend.${value}`) }))}
          />
        </>
      }
    >
      <Shown page={page} by={by} view={view} />
    </Section>
  )
}

function useShow() {
  const navigate = useNavigate()
  return useMemo(
    () => (change: { by?: string; view?: string }) =>
      void navigate({
        to: '.',
        search: before => ({ ...before, ...change }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
}

function Shown({ page, by, view }: { page: IndicatorPage; by: string; view: string }) {
  const { t, say, number, day } = useWords()
  const at = useFigureStandpoint()
  const { data: points } = useSuspenseQuery(askTrend(page.id, at, by))
  const unit = say(page.unit)
  const known = points.filter(point => point.value !== undefined)
  const title = t('trend.says', { indicator: say(page.label), unit, known: known.length, of: points.length })
  const drawn = useMemo(
    () =>
      points.map(point => ({
        at: by === 'year' ? point.on.slice(0, 4) : point.on.slice(0, 7),
        value: point.value,
        said: point.value === undefined ? '' : number(point.value, page.decimals, unit),
      })),
    [points, by, number, page, unit],
  )
  if (known.length === 0) return <p>{t('trend.none')}</p>
  const otherwise = points.flatMap(point => (point.otherwise ?? []).map(one => ({ point, one })))
  return (
    <>
      <p>{title}</p>
      {otherwise.map(({ point, one }) => (
        <p key={`${point.on} ${one.en}`} className="mark-otherwise">
          {t('versions.otherwise', { day: day(point.on), why: say(one) })}
        </p>
      ))}
      {view === 'table' ? (
        <TrendTable page={page} points={points} title={title} />
      ) : known.length === 1 && known[0] ? (
        <p>
          {t('trend.single', {
            day: day(known[0].on),
            value: number(known[0].value as number, page.decimals, unit),
            unit,
          })}
        </p>
      ) : (
        <LineChart title={title} points={drawn} unit={unit} />
      )}
    </>
  )
}

function TrendTable({ page, points, title }: { page: IndicatorPage; points: TrendPoint[]; title: string }) {
  const { t, say, number, day } = useWords()
  const { refusals } = useCatalogue()
  const unit = say(page.unit)
  const columns: Column<TrendPoint>[] = [
    { key: 'on', head: t('trend.day'), lead: true, cell: point => day(point.on) },
    {
      key: 'value',
      head: t('compare.value', { unit }),
      numeric: true,
      cell: point =>
        point.value === undefined ? (
          <span className="missing">
            {t('figure.missing')}{' '}
            <span className="quiet">{say(refusals[point.refused ?? ''] ?? { zh: '', en: '' })}</span>
          </span>
        ) : (
          number(point.value, page.decimals, unit)
        ),
    },
    { key: 'rests', head: t('compare.rests'), cell: point => t(`rests.${point.restsOn ?? 'nothing'}`) },
  ]
  return <Table caption={title} columns={columns} rows={points} keyOf={point => point.on} />
}
