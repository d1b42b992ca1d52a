import { Link } from '@tanstack/react-router'
import type { ApplicationShape, RoundPage } from '#server/api/designations'
import { useWords } from '#workbench/language'
import { type Column, Table } from '#workbench/parts/table'

/** Applications in the order of their calibrated scores; the last above the line has the line below it. */
export function Applications({ round: { applications } }: { round: RoundPage }) {
  const { t } = useWords()
  const columns = useColumns()
  const last = applications.findLast(one => one.isIn)
  if (applications.length === 0) return <p className="empty">{t('designation.no-applications')}</p>
  return (
    <Table
      caption={t('designation.applications')}
      columns={columns}
      rows={applications}
      keyOf={one => one.id}
      classOf={one => (one === last ? 'last-in' : undefined)}
      kind="designation"
    />
  )
}

function Why({ application: { setAside, isNext, veto, says } }: { application: ApplicationShape }) {
  const { t, say, day } = useWords()
  if (setAside) return t('designation.set-aside', { ...setAside, day: day(setAside.on) })
  const why = veto ?? says
  const told = [isNext && t('designation.next'), why && say(why)]
  return told.filter(Boolean).join(t('designation.and'))
}

function useColumns(): Column<ApplicationShape>[] {
  const { t, say, number, count } = useWords()
  const shown = (value: number | undefined) => (value === undefined ? '' : number(value, 2))
  return [
    {
      ...{ key: 'rank', head: t('designation.rank'), numeric: true },
      cell: one => (one.rank === undefined ? '' : count(one.rank)),
    },
    {
      ...{ key: 'city', head: t('designation.city'), lead: true },
      cell: one => (
        <Link to="/cases/$id" params={{ id: one.id }}>
          {say(one.city.label)}
        </Link>
      ),
    },
    { key: 'state', head: t('designation.state'), words: true, cell: one => say(one.state.label) },
    { key: 'own', head: t('designation.own'), numeric: true, cell: one => shown(one.own) },
    { key: 'given', head: t('designation.given'), numeric: true, cell: one => count(one.scores) },
    { key: 'mean', head: t('designation.mean'), numeric: true, cell: one => shown(one.mean) },
    {
      ...{ key: 'calibrated', head: t('designation.calibrated'), numeric: true },
      cell: one =>
        one.error === undefined ? shown(one.calibrated) : `${shown(one.calibrated)} ± ${shown(one.error)}`,
    },
    {
      ...{ key: 'in', head: t('designation.in'), whole: true },
      cell: one => (one.isIn === undefined ? '' : t(one.isIn ? 'designation.is-in' : 'designation.is-out')),
    },
    {
      ...{ key: 'chance', head: t('designation.chance'), numeric: true },
      cell: one => (one.chance === undefined ? '' : `${number(one.chance * 100, 0)}%`),
    },
    {
      ...{ key: 'why', head: t('designation.why'), words: true },
      cell: one => <Why application={one} />,
    },
  ]
}
