import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { MatrixCellShape, PlanMatrixShape } from '#server/api/plans'
import { useWords } from '#workbench/language'
import { OfficeName } from '#workbench/parts/office-name'
import { type Column, Table } from '#workbench/parts/table'
import { useStandpoint } from '#workbench/parts/use-address'
import { askPlanMatrix } from '#workbench/questions-of-plans'

type Office = PlanMatrixShape['offices'][number]

/** Who owes how much in which programme; each cell is the way to its tasks. */
export function PlanMatrix({ plan }: { plan: string }) {
  const { t } = useWords()
  const { on } = useStandpoint()
  const { data } = useSuspenseQuery(askPlanMatrix(plan, on))
  if (data.cells.length === 0) return <p className="empty">{t('city-plan.no-items')}</p>
  const cellOf = (office: string, programme: string) =>
    data.cells.find(one => one.office === office && one.programme === programme)
  const columns: Column<Office>[] = [
    { key: 'office', head: t('city-plan.owner'), lead: true, cell: one => <OfficeName office={one} /> },
    ...data.programmes.map(programme => ({
      key: `of-${programme.id}`,
      head: programme.title,
      cell: (one: Office) => <Cell plan={plan} cell={cellOf(one.id, programme.id)} />,
    })),
  ]
  return (
    <div className="plan-matrix">
      <Table
        caption={t('city-plan.matrix-about')}
        captionShown
        columns={columns}
        rows={data.offices}
        keyOf={one => one.id}
      />
    </div>
  )
}

function Cell({ plan, cell }: { plan: string; cell?: MatrixCellShape }) {
  const { t } = useWords()
  if (!cell) return <span className="quiet">{t('city-plan.owes-none')}</span>
  const { office, programme, done, of, overdue } = cell
  return (
    <>
      <Link
        to="/plans/$plan"
        params={{ plan }}
        search={before => ({ ...before, view: 'due', office, programme, after: undefined })}
      >
        {t('city-plan.done-of', { done, of })}
      </Link>
      {overdue > 0 && (
        <>
          {' '}
          <span className="wants-action">
            {t('standing.overdue')} {overdue}
          </span>
        </>
      )}
    </>
  )
}
