import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Reason, reasonLabels } from '#kernel/assessment/account'
import type { RecordShape } from '#server/api/declarations'
import { pageOf } from '#workbench/address'
import { useWords } from '#workbench/language'
import { Pages } from '#workbench/parts/pages'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { useAddress } from '#workbench/parts/use-address'
import { useCatalogue } from '#workbench/parts/use-catalogue'
import { askRecords } from '#workbench/questions-of-declarations'

const PAGE = 50

interface Props {
  id: string
  reason: Reason
}

/** The records that stand on one side alone for one reason; each opens its own page. */
export function RecordsOfReason({ id, reason }: Props) {
  const { say } = useWords()
  return (
    <Section id="records" title={say(reasonLabels[reason])}>
      <Records id={id} reason={reason} />
    </Section>
  )
}

function Records({ id, reason }: Props) {
  const { t, say } = useWords()
  const from = (pageOf(useAddress()) - 1) * PAGE
  const { data } = useSuspenseQuery(askRecords(id, reason, from))
  const columns = useColumns().filter(
    one => one.key !== 'line' || data.records.some(({ line }) => line !== undefined),
  )
  return (
    <>
      <Table
        caption={say(reasonLabels[reason])}
        columns={columns}
        rows={data.records}
        keyOf={one => `${one.line ?? ''} ${one.number} ${one.right?.event?.on ?? ''}`}
      />
      <Pages total={data.total} pageSize={PAGE} label={t('declared.records')} />
    </>
  )
}

function useColumns(): Column<RecordShape>[] {
  const { t, say, day } = useWords()
  const { register, statuses } = useCatalogue()
  return [
    {
      key: 'number',
      head: t('declared.number'),
      lead: true,
      cell: one => <NumberOf record={one} />,
    },
    { key: 'line', head: t('declared.line'), numeric: true, cell: one => one.line },
    { key: 'title', head: t('right.title'), width: '30%', cell: ({ right }) => right?.title },
    {
      key: 'register',
      head: t('right.register'),
      words: true,
      cell: ({ right }) => right && say(register.get(right.register)?.label ?? { zh: '', en: '' }),
    },
    {
      key: 'place',
      head: t('right.place'),
      words: true,
      cell: ({ right }) => right?.place && say(right.place.label),
    },
    {
      key: 'granted',
      head: t('right.granted'),
      whole: true,
      cell: ({ right }) => right?.grantedOn && day(right.grantedOn),
    },
    {
      key: 'status',
      head: t('right.status'),
      words: true,
      cell: ({ right }) => right?.status && say(statuses[right.status] ?? { zh: '', en: '' }),
    },
  ]
}

/** The number of a record, which opens the page of its right or of its case where there is one. */
function NumberOf({ record: { number, right } }: { record: RecordShape }) {
  const { register } = useCatalogue()
  if (right && register.get(right.register)?.isSearched !== false)
    return (
      <Link to="/register/$register/$id" params={{ register: right.register, id: right.id }} className="code">
        {number}
      </Link>
    )
  if (right?.counted?.case)
    return (
      <Link to="/cases/$id" params={{ id: right.counted.case }}>
        {number}
      </Link>
    )
  return <span className="code">{number}</span>
}
