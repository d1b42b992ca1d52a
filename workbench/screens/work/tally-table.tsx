import type { ReportingTally } from '#server/api/reports'
import { useWords } from '#workbench/language'
import { type Column, Table } from '#workbench/parts/table'

type Row = ReportingTally & { key: string; name: string }

interface Props {
  caption: string
  /** Heading of what the rows are. */
  head: string
  rows: readonly Row[]
}

/** Of what fell due: how much was sent up, and how much of it in time. */
export function TallyTable({ caption, head, rows }: Props) {
  const { t, count, number } = useWords()
  const share = (part: number, of: number) =>
    of === 0 ? <span className="quiet">{t('work.none-due')}</span> : number((part / of) * 100, 1)
  const columns: Column<Row>[] = [
    { key: 'name', head, lead: true, cell: one => one.name },
    { key: 'due', head: t('work.due'), numeric: true, cell: one => count(one.due) },
    { key: 'complete', head: t('work.complete'), numeric: true, cell: one => share(one.sent, one.due) },
    { key: 'timely', head: t('work.timely'), numeric: true, cell: one => share(one.inTime, one.due) },
    { key: 'late', head: t('work.late'), numeric: true, cell: one => count(one.late) },
    {
      ...{ key: 'lacking', head: t('work.lacking'), numeric: true },
      cell: one => count(one.missing + one.missed),
    },
    { key: 'returned', head: t('work.returned'), numeric: true, cell: one => count(one.returned) },
    { key: 'locked', head: t('work.locked'), numeric: true, cell: one => count(one.locked) },
  ]
  return <Table caption={caption} columns={columns} rows={rows} keyOf={one => one.key} />
}
