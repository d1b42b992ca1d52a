import type { Entry } from '#kernel/predicate'
import type { Register } from '#kernel/register'
import { inForce, statusSteps } from '#kernel/register'
import type { LoadContext } from '#register/loading/context'
import { eventsOf } from '#register/loading/events'
import type { Statement } from '#register/loading/statement'
import { leaveOutEmpty } from '#register/loading/statement'
import { OPEN_END } from '#register/store/tables'

/** Writes into a whole row what follows from it: status, force and classes. */
export function derive(row: Statement, register: Register, context: Pick<LoadContext, 'classesOf'>): void {
  const steps = statusSteps(register, eventsOf(row), entryOf(row))
  const stretches = inForce(steps)
  row.statusFrom = steps.map(step => step.from)
  row.status = steps.map(step => step.status)
  row.forceFrom = stretches.map(stretch => stretch.from)
  row.forceUntil = stretches.map(stretch => stretch.until ?? OPEN_END)
  row.classes = [...context.classesOf(row)]
}

/** What the rules of a register read of a right: its columns and the fields of its own. */
const entryOf = (row: Statement): Entry => (row.own ? { ...row.own, ...row } : row) as unknown as Entry

/** The row as it was stated, without what was derived from it. */
export const withoutDerived = (row: Statement): Statement =>
  leaveOutEmpty({
    ...row,
    statusFrom: undefined,
    status: undefined,
    forceFrom: undefined,
    forceUntil: undefined,
    classes: undefined,
  })
