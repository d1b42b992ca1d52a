import { Link } from '@tanstack/react-router'
import type { CaseBrief } from '#server/api/cases'
import { useWords } from '#workbench/language'
import { DaysLeft } from '#workbench/parts/days-left'
import { type Column, Table } from '#workbench/parts/table'
import { sayMoment } from '#workbench/words/moment'

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
  const { t, say, day, language } = useWords()
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
      cell: one =>
        one.holder ? (
          <div>
            {one.holder.office.name} <span className="quiet">{say(one.holder.role.label)}</span>
          </div>
        ) : (
          <span className="quiet">
            {one.closedOn ? t('case.ended', { day: day(one.closedOn) }) : t('case.no-holder')}
          </span>
        ),
    },
    {
      key: 'next',
      head: t('case.next'),
      width: '24%',
      cell: one =>
        one.next ? (
          <div>
            {sayMoment(one.next.due, language)} <DaysLeft left={one.next.left} late={one.next.isOverdue} />
            <span className="quiet source-line">{say(one.next.label)}</span>
          </div>
        ) : (
          <span className="quiet">{t('case.no-limit')}</span>
        ),
    },
    { key: 'opened', head: t('case.opened'), whole: true, cell: one => day(one.openedOn) },
  ]
}
