import { Link } from '@tanstack/react-router'
import type { RightBrief } from '#server/api/rights'
import { useWords } from '#workbench/language'
import { type Column, Table } from '#workbench/parts/table'
import { useCatalogue } from '#workbench/parts/use-catalogue'

interface Props {
  caption: string
  rows: readonly RightBrief[]
}

/** Rights, or what happened to them, one to a row; each opens its own page. */
export function RightsTable({ caption, rows }: Props) {
  const { t, say, day } = useWords()
  const { register, statuses } = useCatalogue()
  const columns: Column<RightBrief>[] = [
    {
      key: 'title',
      head: t('right.title'),
      lead: true,
      width: '28%',
      cell: row => (
        <Link to="/register/$register/$id" params={{ register: row.register, id: row.id }}>
          {row.title || row.number}
        </Link>
      ),
    },
    {
      key: 'number',
      head: t('right.number'),
      whole: true,
      cell: row => <span className="code">{row.number}</span>,
    },
    { key: 'register', head: t('right.register'), words: true, cell: row => nameOf(row.register) },
    { key: 'applicant', head: t('right.applicant'), width: '18%', cell: row => row.applicant },
    {
      key: 'place',
      head: t('right.place'),
      words: true,
      cell: row => (row.place ? say(row.place.label) : <span className="quiet">{t('right.placeless')}</span>),
    },
    { key: 'filed', head: t('right.filed'), whole: true, cell: row => row.filedOn && day(row.filedOn) },
    rows.some(row => row.event)
      ? { key: 'event', head: t('right.event'), cell: row => <Happening row={row} /> }
      : {
          key: 'status',
          words: true,
          head: t('right.status'),
          cell: row => say(statuses[row.status ?? 'unknown'] ?? { zh: '', en: '' }),
        },
  ]
  const nameOf = (id: string) => say(register.get(id)?.label ?? { zh: id, en: id })
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={rows}
      keyOf={row => `${row.register} ${row.id} ${row.event?.code ?? ''} ${row.event?.on ?? ''}`}
    />
  )
}

function Happening({ row }: { row: RightBrief }) {
  const { t, say, day, number } = useWords()
  const { register } = useCatalogue()
  const { event } = row
  if (!event) return null
  const kind = register.get(row.register)?.events.find(one => one.id === event.code)
  return (
    <>
      {say(kind?.label ?? { zh: event.code, en: event.code })} · {day(event.on)}
      {event.amount !== undefined && ` · ${t('right.amount', { amount: number(event.amount, 0) })}`}
    </>
  )
}
