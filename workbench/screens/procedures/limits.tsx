import { Link } from '@tanstack/react-router'
import type { LimitShape, ProcedurePage, RuleShape } from '#server/api/procedures'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import { Rule } from '#workbench/parts/rule'
import { type Column, Table } from '#workbench/parts/table'
import { useStandpoint } from '#workbench/parts/use-address'

interface Row {
  readonly limit: LimitShape
  readonly rule: RuleShape
}

/** Every limit with every rule that it ever had; those not in force on the day stand back. */
export function Limits({ procedure }: { procedure: ProcedurePage }) {
  const { t } = useWords()
  const { on } = useStandpoint()
  const columns = useLimitColumns(procedure)
  const rows = procedure.limits.flatMap(limit => limit.rules.map(rule => ({ limit, rule })))
  if (rows.length === 0) return <p className="quiet">{t('procedure.no-limits')}</p>
  return (
    <Table
      caption={t('procedure.limits')}
      columns={columns}
      rows={rows}
      keyOf={({ limit, rule }) => `${limit.name} ${rule.place} ${rule.from}`}
      classOf={({ rule }) => (isInForce(rule, on) ? undefined : 'not-now')}
    />
  )
}

const isInForce = ({ from, until }: RuleShape, on: string) =>
  from <= on && (until === undefined || on < until)

/** What a limit begins with, where that is not the state or act that names it. */
function Beginning({ limit, procedure }: { limit: LimitShape; procedure: ProcedurePage }) {
  const { t, say } = useWords()
  const day = limit.after === undefined ? undefined : procedure.fields[limit.after]
  if (day) return <span className="quiet source-line">{t('limit.after', { what: say(day.label) })}</span>
  if (!limit.begins) return null
  return <span className="quiet source-line">{t('limit.begins', { what: say(limit.begins) })}</span>
}

function useLimitColumns(procedure: ProcedurePage): Column<Row>[] {
  const { t, say, day } = useWords()
  const nameOf = (id: string) => {
    const role = procedure.roles.find(one => one.id === id)
    return role ? say(role.label) : id
  }
  return [
    {
      key: 'limit',
      head: t('limit.name'),
      lead: true,
      width: '24%',
      cell: ({ limit }) => (
        <>
          <Link to="/due-day" search={{ procedure: procedure.id, limit: limit.name }}>
            {say(limit.label)}
          </Link>
          <Beginning limit={limit} procedure={procedure} />
        </>
      ),
    },
    { key: 'owes', head: t('limit.owes'), cell: ({ limit }) => nameOf(limit.owes) },
    {
      key: 'value',
      head: t('limit.value'),
      width: '18%',
      cell: ({ rule }) => <Rule rule={rule} roles={procedure.roles} />,
    },
    {
      key: 'force',
      head: t('limit.force'),
      cell: ({ rule }) =>
        rule.until
          ? t('limit.from-until', { from: day(rule.from), until: day(rule.until) })
          : t('limit.from', { from: day(rule.from) }),
    },
    {
      key: 'basis',
      head: t('limit.basis'),
      width: '26%',
      cell: ({ rule }) => <CitationLink citation={rule.basis} />,
    },
  ]
}
