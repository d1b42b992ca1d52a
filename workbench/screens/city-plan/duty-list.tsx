import { Link } from '@tanstack/react-router'
import type { DutyLineShape } from '#server/api/duties'
import { useWords } from '#workbench/language'
import { DaysLeft } from '#workbench/parts/days-left'
import { OfficeName } from '#workbench/parts/office-name'
import { type Column, Table } from '#workbench/parts/table'

/** Everything that somebody owes, of whatever kind, by its day. */
export function DutyList({ duties }: { duties: readonly DutyLineShape[] }) {
  const { t, say, day } = useWords()
  const columns: Column<DutyLineShape>[] = [
    { key: 'day', head: t('owed.day'), whole: true, cell: one => day(one.day) },
    {
      key: 'left',
      head: t('owed.left'),
      whole: true,
      cell: one => (one.kind === 'approval' ? null : <DaysLeft left={one.left} late={one.isLate} />),
    },
    { key: 'kind', head: t('owed.kind'), whole: true, cell: one => t(`owed.${one.kind}`) },
    {
      key: 'what',
      head: t('owed.what'),
      lead: true,
      width: '45%',
      cell: one => (
        <>
          <Thing duty={one} /> {one.about && <span className="quiet">{say(one.about)}</span>}
        </>
      ),
    },
    { key: 'office', head: t('city-plan.owner'), cell: one => <OfficeName office={one.office} /> },
  ]
  return (
    <Table
      caption={t('owed.list')}
      columns={columns}
      rows={duties}
      keyOf={one => `${one.kind} ${one.plan ?? ''} ${one.id}`}
      classOf={one => (one.isLate ? 'doubtful' : undefined)}
    />
  )
}

function Thing({ duty: { kind, id, plan = '', label } }: { duty: DutyLineShape }) {
  const { say } = useWords()
  if (kind === 'case' || kind === 'work')
    return (
      <Link to="/cases/$id" params={{ id }}>
        {say(label)}
      </Link>
    )
  if (kind === 'task')
    return (
      <Link to="/plans/$plan/items/$item" params={{ plan, item: id }}>
        {say(label)}
      </Link>
    )
  return (
    <Link to={kind === 'goal' ? '/plans/$plan/promises' : '/plans/$plan/changes'} params={{ plan }}>
      {say(label)}
    </Link>
  )
}
