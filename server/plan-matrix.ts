import type { MatrixCellShape, PlanMatrixShape } from '#server/api/plans'
import { byDue, type PlanView, standingIn } from '#server/plan-view'
import { officeIn } from '#server/present/case'

/** Who owes how much in which programme. What an ended office owed, its successor owes. */
export function matrixOf(view: PlanView): PlanMatrixShape {
  const cells = new Map<string, MatrixCellShape>()
  for (const known of view.ends) {
    const { id, owner } = known.item
    const [office, programme] = [view.names.answers(owner.office), view.tops.get(id) ?? id]
    const key = `${office} ${programme}`
    const cell = cells.get(key) ?? { office, programme, of: 0, done: 0, overdue: 0, atRisk: 0 }
    const standing = standingIn(view, known)
    cell.of += 1
    if (standing === 'overdue') cell.overdue += 1
    else if (standing === 'at-risk') cell.atRisk += 1
    else if (DONE.has(standing)) cell.done += 1
    cells.set(key, cell)
  }
  const offices = [...new Set([...cells.values()].map(one => one.office))].sort()
  const highest = [...view.state.items.values()].filter(one => one.item.parent === undefined).sort(byDue)
  return {
    programmes: highest.map(({ item: { id, title } }) => ({ id, title })),
    offices: offices.map(one => officeIn(view.names, one)),
    cells: [...cells.values()],
  }
}

const DONE = new Set(['done', 'done-late', 'verified'])
