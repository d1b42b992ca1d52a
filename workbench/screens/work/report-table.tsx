import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { OwedReportShape } from '#server/api/reports'
import { useWords } from '#workbench/language'
import { type Column, Table } from '#workbench/parts/table'

const keyOf = (one: OwedReportShape) => `${one.schedule.id} ${one.period} ${one.office.id}`
const FIRST = 60

/** Every report that is owed; one that was begun opens as its case. */
export function ReportTable({ reports }: { reports: readonly OwedReportShape[] }) {
  const { t, count } = useWords()
  const columns = useReportColumns()
  const [isWhole, setWhole] = useState(false)
  if (reports.length === 0) return <p className="empty">{t('work.none-of-schedule')}</p>
  return (
    <>
      <Table
        caption={t('work.owed')}
        columns={columns}
        rows={isWhole ? reports : reports.slice(0, FIRST)}
        keyOf={keyOf}
      />
      {!isWhole && reports.length > FIRST && (
        <p className="acts">
          <button type="button" className="plain" onClick={() => setWhole(true)}>
            {t('work.show-all', { count: count(reports.length) })}
          </button>
        </p>
      )}
    </>
  )
}

function useReportColumns(): Column<OwedReportShape>[] {
  const { t, say, day, period, count } = useWords()
  return [
    { key: 'due', head: t('work.due-on'), whole: true, cell: one => day(one.dueOn) },
    {
      ...{ key: 'report', head: t('work.report'), lead: true },
      cell: one => {
        const name = `${say(one.schedule.label)} ${sayPart(one.period, period, t)}`
        return one.case === undefined ? (
          name
        ) : (
          <Link to="/cases/$id" params={{ id: one.case }}>
            {name}
          </Link>
        )
      },
    },
    { key: 'office', head: t('work.office'), words: true, cell: one => one.office.name },
    {
      ...{ key: 'standing', head: t('work.standing'), whole: true },
      cell: one => (
        <span className={`timeliness timeliness-${one.timeliness}`}>
          {t(`timeliness.${one.timeliness}`)}
          {one.sentOn && <span className="quiet"> {day(one.sentOn)}</span>}
        </span>
      ),
    },
    {
      ...{ key: 'state', head: t('work.level'), words: true },
      cell: one => (
        <>
          {one.state ? say(one.state.label) : t('work.not-begun')}
          {one.holder && <span className="quiet"> {one.holder.name}</span>}
          {one.returned > 0 && (
            <span className="quiet"> {t('work.returned-times', { count: count(one.returned) })}</span>
          )}
        </>
      ),
    },
  ]
}

/** Half-years are no periods of figures, so their name is said here. */
function sayPart(
  name: string,
  period: (name: string) => string,
  t: (key: string, values: { year: string }) => string,
): string {
  const half = /^(\d{4})-H([12])$/.exec(name)
  return half ? t(`work.half-${half[2]}`, { year: half[1] ?? '' }) : period(name)
}
