import type { Entry } from '#kernel/predicate'
import type { Register } from '#kernel/register'
import { inForce, statusSteps } from '#kernel/register'
import type { LoadContext } from '#register/loading/context'
import { eventsOf, impliedBy, unite } from '#register/loading/events'
import type { Statement } from '#register/loading/statement'
import { eventColumns, leaveOutEmpty } from '#register/loading/statement'
import { OPEN_END } from '#register/store/tables'

/** A merged row with all that follows from it: the events its days imply, status, force and classes. */
export function derive(
  row: Statement,
  register: Register,
  context: Pick<LoadContext, 'classesOf'>,
): Statement {
  const events = unite([...eventsOf(row), ...impliedBy(row, register)], register)
  const steps = statusSteps(register, events, entryOf(row))
  const stretches = inForce(steps)
  return leaveOutEmpty({
    ...row,
    ...eventColumns(events),
    statusFrom: steps.map(step => step.from),
    status: steps.map(step => step.status),
    forceFrom: stretches.map(stretch => stretch.from),
    forceUntil: stretches.map(stretch => stretch.until ?? OPEN_END),
    classes: [...context.classesOf(row)],
  })
}

/** What the rules of a register read of a right: its columns and the fields of its own. */
const entryOf = (row: Statement): Entry => ({ ...row.own, ...row }) as unknown as Entry

/** The row as it was stated, without what was derived from it. */
export function withoutDerived(row: Statement, register: Register): Statement {
  const implied = new Set(impliedBy(row, register).map(event => `${event.code} ${event.on}`))
  const told = eventsOf(row).filter(
    event =>
      !implied.has(`${event.code} ${event.on}`) ||
      [event.amount, event.from, event.to, event.asPrinted].some(part => part !== undefined),
  )
  return leaveOutEmpty({
    ...row,
    ...eventColumns(told),
    statusFrom: undefined,
    status: undefined,
    forceFrom: undefined,
    forceUntil: undefined,
    classes: undefined,
  })
}
