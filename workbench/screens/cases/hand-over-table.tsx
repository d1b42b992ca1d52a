import { Link } from '@tanstack/react-router'
import type { HandOverShape } from '#server/api/cases'
import { useWords } from '#workbench/language'
import { NextLimit } from '#workbench/parts/next-limit'
import { type Column, Table } from '#workbench/parts/table'
import { HandOverActs } from '#workbench/screens/cases/hand-over-acts'

interface Props {
  caption: string
  rows: readonly HandOverShape[]
  /** As they once were: nothing can be done there. */
  isPast?: boolean
}

/** Hand-overs with who has to move next, by when, and what of it is mine to do. */
export function HandOverTable({ caption, rows, isPast = false }: Props) {
  const columns = useHandOverColumns()
  return (
    <Table
      caption={caption}
      columns={isPast ? columns.filter(one => one.key !== 'acts') : columns}
      rows={rows}
      keyOf={one => one.id}
      classOf={one => (one.next?.isOverdue ? 'doubtful' : undefined)}
    />
  )
}

function useHandOverColumns(): Column<HandOverShape>[] {
  const { t, say, day } = useWords()
  return [
    {
      key: 'kind',
      head: t('hand-over.kind'),
      lead: true,
      width: '20%',
      cell: one => (
        <>
          <Link to="/hand-overs/$id" params={{ id: one.id }}>
            {say(one.kind.label)}
          </Link>
          <span className="quiet source-line">{day(one.draftedOn)}</span>
        </>
      ),
    },
    { key: 'from', head: t('hand-over.from'), cell: one => one.from.name },
    { key: 'to', head: t('hand-over.to'), cell: one => one.to.name },
    {
      key: 'state',
      head: t('case.state'),
      cell: one => (
        <div>
          {say(one.state.label)}
          {one.toCase && (
            <Link to="/cases/$id" params={{ id: one.toCase }} className="source-line">
              {t('hand-over.to-case')}
            </Link>
          )}
        </div>
      ),
    },
    {
      key: 'next',
      head: t('case.next'),
      width: '22%',
      cell: one => <NextLimit next={one.next} who={one.holder?.name} />,
    },
    { key: 'acts', head: t('hand-over.acts'), width: '20%', cell: one => <HandOverActs handOver={one} /> },
  ]
}
