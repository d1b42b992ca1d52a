import type { Case } from '#kernel/procedures/case'
import { dueOf, type EndedClock, standsStill } from '#kernel/procedures/clock'
import type { Expiry } from '#kernel/procedures/counting'
import { showDuration } from '#kernel/procedures/duration'
import { extensionAt } from '#kernel/procedures/limit'
import { dayOf } from '#kernel/procedures/moment'
import type { Procedure } from '#kernel/procedures/procedure'
import { isRefusal } from '#kernel/refusal'
import type { ShownClock } from '#office/casework/known-case'
import type { ClockShape, EndedClockShape } from '#server/api/cases'
import { labelled, leftUntil, type Names, named, plain } from '#server/present/case'
import { presentCitation } from '#server/present/citation'
import { presentRefusal } from '#server/present/refusal'

export function presentClock({ clock, found }: ShownClock, { limits }: Procedure, names: Names): ClockShape {
  const { limit, rule, start, extensions } = clock
  const owes = limits[limit]?.owes
  return {
    ...{ limit, label: labelled(limits, limit), owes: owes ? named(owes) : plain(''), start },
    ...(isRefusal(found)
      ? { refused: presentRefusal(found), isOverdue: false }
      : {
          due: found.due,
          derivation: presentSteps(found),
          isOverdue: dayOf(found.due) < names.on,
          ...leftUntil(found.due, names),
        }),
    isSuspended: standsStill(clock),
    extensionsUsed: extensions,
    extensionsLeft: extensionAt(rule, extensions) ? Math.max(1, rule.extensions.length - extensions) : 0,
    says: rule.value && showDuration(rule.value),
    doubt: rule.doubt,
    basis: presentCitation(rule.basis),
  }
}

/** A limit that runs no more, with the day on which it fell due, where there was one. */
export function presentEnded(
  { limit, start, endedOn, how, ...clock }: EndedClock,
  { procedure, under }: Case,
): EndedClockShape {
  const found = dueOf({ limit, start, ...clock }, under.calendar)
  return {
    ...{ limit, start, endedOn, how, label: labelled(procedure.limits, limit) },
    basis: presentCitation(clock.rule.basis),
    ...(!isRefusal(found) && { due: found.due, derivation: presentSteps(found) }),
  }
}

const presentSteps = ({ derivation }: Expiry) =>
  derivation.map(one => ({ ...one, citation: presentCitation(one.citation) }))
