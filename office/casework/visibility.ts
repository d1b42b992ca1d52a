import { type Duty, isInForce, type Viewer } from '#kernel/authority'
import type { LedgerStore, Sight, Tx } from '#ledger/store/connection'
import { cityOf } from '#office/casework/city-people'

/** The duties by which cases are seen, as `maySee` takes them; administrators see none by that alone. */
export function sightOf({ person, on, duties }: Viewer): Sight {
  const inForce = duties.filter(duty => isInForce(duty, on))
  const works = inForce.filter(duty => duty.post !== 'administrator')
  const officesOf = (some: readonly Duty[]) => [...new Set(some.map(one => one.office.id))]
  return {
    person,
    offices: officesOf(works),
    heads: officesOf(works.filter(duty => duty.post === 'head')),
    cities: [...new Set(inForce.map(({ office }) => cityOf(office)))],
  }
}

/** Reads for a viewer. Queries ask for what he may see by themselves; this is the wall behind them. */
export const readFor = <T>(store: LedgerStore, viewer: Viewer, work: (tx: Tx) => Promise<T>): Promise<T> =>
  store.inNameOf(sightOf(viewer), work)

/** Values are bound in the order in which they are named. */
export class Bound {
  readonly values: unknown[] = []
  to = (value: unknown): string => `$${this.values.push(value)}`
}

/** The viewer's duties as a table `duty (office, is_head)`. */
export const dutyTable = ({ offices, heads }: Sight, bound: Bound): string =>
  `unnest(${bound.to(offices)}::text[], ${bound.to(offices.map(one => heads.includes(one)))}::boolean[])
    AS duty (office, is_head)`

/** Of a row of `case_offices` named `o` for a duty: a closed file is for heads and for those who have it. */
export const seenIn = (sight: Sight, bound: Bound): string =>
  `(NOT o.is_closed_file OR duty.is_head OR EXISTS (SELECT FROM case_assigned a
    WHERE a.case_id = o.case_id AND a.person = ${bound.to(sight.person)}))`

/**
 * Of a row of `hand_overs` named `h`: between offices in which the viewer works. What is only drafted is the
 * sender's own; a closed package is for heads and for those who have the case on either side.
 */
export const handOverSeen = (sight: Sight, bound: Bound): string =>
  `EXISTS (SELECT FROM ${dutyTable(sight, bound)}
    WHERE (duty.office = h.from_office OR (duty.office = h.to_office AND h.state <> 'drafted'))
      AND (NOT h.is_closed_file OR duty.is_head OR EXISTS (SELECT FROM case_assigned a
        WHERE a.case_id IN (h.from_case, h.to_case) AND a.person = ${bound.to(sight.person)})))`

export const handOverColumns = `id, kind, from_case AS "fromCase", from_office AS "fromOffice",
  to_office AS "toOffice", to_case AS "toCase", state, holder_office AS "holderOffice",
  drafted_on AS "draftedOn", ended_on AS "endedOn", next_due AS "nextDue", next_limit AS "nextLimit", version,
  is_closed_file AS "isClosedFile"`
