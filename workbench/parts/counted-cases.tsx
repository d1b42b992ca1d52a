import { Link } from '@tanstack/react-router'
import type { RightBrief } from '#server/api/rights'
import { useWords } from '#workbench/language'
import { type Column, Table } from '#workbench/parts/table'

interface Props {
  caption: string
  rows: readonly RightBrief[]
}

/** Cases that a figure counts: by their numbers, with what was done and when. */
export function CountedCases({ caption, rows }: Props) {
  const { t, say, day } = useWords()
  const columns: Column<RightBrief>[] = [
    {
      key: 'case',
      head: t('rows.case'),
      lead: true,
      cell: row =>
        row.counted?.case ? (
          <Link to="/cases/$id" params={{ id: row.counted.case }}>
            {row.counted.case}
          </Link>
        ) : (
          <span className="code">{row.number}</span>
        ),
    },
    {
      key: 'procedure',
      head: t('case.procedure'),
      cell: row => row.counted && say(row.counted.procedure.label),
    },
    { key: 'place', head: t('right.place'), words: true, cell: row => row.place && say(row.place.label) },
    { key: 'event', head: t('right.event'), cell: row => row.counted?.happened && say(row.counted.happened) },
    { key: 'on', head: t('due.day'), whole: true, cell: row => row.event && day(row.event.on) },
  ]
  return (
    <Table
      caption={caption}
      columns={columns.filter(
        one => rows.some(row => row.event) || (one.key !== 'event' && one.key !== 'on'),
      )}
      rows={rows}
      keyOf={row => `${row.register} ${row.id} ${row.event?.code ?? ''} ${row.event?.on ?? ''}`}
    />
  )
}
