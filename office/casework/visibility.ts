import { isInForce, type Viewer } from '#kernel/authority'

/** What a viewer's duties give to a query: the offices he works in, and in which of them as head. */
export interface Sight {
  readonly person: string
  readonly offices: readonly string[]
  readonly heads: readonly boolean[]
}

/** The duties by which cases are seen, as `maySee` takes them; administrators see none by that alone. */
export function sightOf(viewer: Viewer): Sight {
  const isHeadOf = new Map<string, boolean>()
  for (const duty of viewer.duties)
    if (duty.post !== 'administrator' && isInForce(duty, viewer.on))
      isHeadOf.set(duty.office.id, (isHeadOf.get(duty.office.id) ?? false) || duty.post === 'head')
  return { person: viewer.person, offices: [...isHeadOf.keys()], heads: [...isHeadOf.values()] }
}

/** Values are bound in the order in which they are named. */
export class Bound {
  readonly values: unknown[] = []
  to = (value: unknown): string => `$${this.values.push(value)}`
}

/** The viewer's duties as a table `duty (office, is_head)`. */
export const dutyTable = (sight: Sight, bound: Bound): string =>
  `unnest(${bound.to(sight.offices)}::text[], ${bound.to(sight.heads)}::boolean[]) AS duty (office, is_head)`

/** Of a row of `case_offices` named `o` for a duty: a closed file is for heads and for those who have it. */
export const seenIn = (sight: Sight, bound: Bound): string =>
  `(NOT o.is_closed_file OR duty.is_head OR EXISTS (SELECT FROM case_assigned a
    WHERE a.case_id = o.case_id AND a.person = ${bound.to(sight.person)}))`
