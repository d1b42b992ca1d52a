import { Link } from '@tanstack/react-router'
import type { CaseBrief } from '#server/api/cases'
import { useWords } from '#workbench/language'
import { NextLimit } from '#workbench/parts/next-limit'
import { type Column, Table } from '#workbench/parts/table'

/** Cases in a list: what each is, where it stands, who holds it, and what falls due next. */
export function CaseTable({ caption, rows }: { caption: string; rows: readonly CaseBrief[] }) {
  return (
    <Table
      caption={caption}
      columns={useCaseColumns()}
      rows={rows}
      keyOf={one => one.id}
      classOf={one => (one.next?.isOverdue ? 'doubtful' : undefined)}
    />
  )
}

function useCaseColumns(): Column<CaseBrief>[] {
  const { t, say, day } = useWords()
  return [
    {
      key: 'case',
      head: t('case.name'),
      lead: true,
      width: '28%',
      cell: one => (
        <>
          <Link to="/cases/$id" params={{ id: one.id }}>
            {one.title || say(one.procedure.label)}
          </Link>
          <span className="quiet source-line">{one.id}</span>
        </>
      ),
    },
    {
      key: 'procedure',
      head: t('case.procedure'),
      cell: one => (
        <Link to="/procedures/$id" params={{ id: one.procedure.id }}>
          {say(one.procedure.label)}
        </Link>
      ),
    },
    { key: 'state', head: t('case.state'), cell: one => say(one.state.label) },
    {
      key: 'holder',
      head: t('case.holder'),
      cell: one => <Holder matter={one} />,
    },
    {
      key: 'next',
      head: t('case.next'),
      width: '24%',
      cell: one => <NextLimit next={one.next} />,
    },
    { key: 'opened', head: t('case.opened'), whole: true, cell: one => day(one.openedOn) },
  ]
}

function Holder({ matter }: { matter: CaseBrief }) {
  const { t, say, day } = useWords()
  const { holder, closedOn } = matter
  if (!holder)
    return (
      <span className="quiet">
        {closedOn ? t('case.ended', { day: day(closedOn) }) : t('case.no-holder')}
      </span>
    )
  return (
    <div>
      {holder.office.name} <span className="quiet">{say(holder.role.label)}</span>
    </div>
  )
}
