import { dayOf } from '#kernel/procedures/moment'
import type { RightEvent, RightRecord } from '#kernel/record'
import type { Register } from '#kernel/register'
import type { Dossier } from '#office/casework/dossier'
import type { NumberedRight } from '#register/search'

/** Older than any record: what an office's own file says of a right, and where it stands, is kept. */
const BEFORE_ALL = '1900-01-02'

/**
 * What the acts of a case did to its right, as an addition to the right's record; nothing where its register
 * already has it. The register is open to everyone, so a closed file adds nothing, and no case is named.
 */
export function rightRecord(
  { process, parties }: Dossier,
  right: NumberedRight,
  register: Register,
): RightRecord | undefined {
  if (process.procedure.closed) return undefined
  const secrets = new Set(parties.filter(one => one.secret).map(one => one.name))
  const events = process.events.flatMap(({ kind, on, to }): RightEvent[] =>
    register.events.some(one => one.id === kind.id)
      ? [{ code: kind.id, on: dayOf(on), ...(to !== undefined && !secrets.has(to) && { to }) }]
      : [],
  )
  const isNew = ({ code, on }: RightEvent) =>
    !right.eventCode.some((known, i) => known === code && right.eventOn[i] === on)
  if (!events.some(isNew)) return undefined
  const { office, applicationNumber, publicationNumber, grantNumber } = right
  return {
    ...{ register: register.id, office },
    ...(applicationNumber ? { applicationNumber } : { publicationNumber, grantNumber }),
    ...{ parties: [], events, statedOn: BEFORE_ALL, partial: true },
  }
}
