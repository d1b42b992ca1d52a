import type { Day } from '#kernel/date'

/** What is known of an office that may have ended. */
export interface Passing {
  readonly id: string
  /** The first day on which it is no office any more, and which one answers for what it owed. */
  readonly ended?: { readonly on: Day; readonly successor: string }
}

export const hasEnded = ({ ended }: Passing, on: Day): boolean => ended !== undefined && ended.on <= on

/**
 * Which office answers on a day for what another one owed: itself, or the last of those that took it over one
 * after the other.
 */
export function answering(offices: readonly Passing[], on: Day): (office: string) => string {
  const passed = new Map(
    offices.flatMap(one => (one.ended && hasEnded(one, on) ? [[one.id, one.ended.successor]] : [])),
  )
  return office => {
    let at = office
    for (let n = 0; n < passed.size && passed.has(at); n++) at = passed.get(at) ?? at
    return at
  }
}
