import { Link } from '@tanstack/react-router'
import type { DueCaseShape } from '#server/api/due'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import { DaysLeft } from '#workbench/parts/days-left'
import { type Column, Table } from '#workbench/parts/table'
import { sayMoment } from '#workbench/words/moment'

/** Cases by the day on which they fall due: which limit, by which article, and how much is left. */
export function DueTable({ caption, rows }: { caption: string; rows: readonly DueCaseShape[] }) {
  return (
    <Table
      caption={caption}
      columns={useDueColumns()}
      rows={rows}
      keyOf={one => one.id}
      classOf={one => (one.next?.isOverdue ? 'doubtful' : undefined)}
    />
  )
}

function useDueColumns(): Column<DueCaseShape>[] {
  const { t, say, language } = useWords()
  return [
    {
      key: 'due',
      head: t('due.day'),
      width: '15%',
      cell: one => one.next && sayMoment(one.next.due, language),
    },
    {
      key: 'case',
      head: t('case.name'),
      lead: true,
      width: '33%',
      cell: one => (
        <>
          <Link to="/cases/$id" params={{ id: one.id }}>
            {one.title || say(one.procedure.label)}
          </Link>
          <span className="quiet source-line">{one.id}</span>
        </>
      ),
    },
    { key: 'limit', head: t('due.limit'), width: '15%', cell: one => one.next && say(one.next.label) },
    {
      key: 'basis',
      head: t('due.basis'),
      cell: one =>
        one.basis ? (
          <CitationLink citation={one.basis} />
        ) : (
          <span className="quiet">{t('calendar.in-case')}</span>
        ),
    },
    {
      key: 'left',
      head: t('calendar.left'),
      width: '15%',
      cell: one => one.next && <DaysLeft left={one.next.left} late={one.next.isOverdue} />,
    },
  ]
}
