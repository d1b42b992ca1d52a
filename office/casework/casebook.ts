import type { Calendar } from '#kernel/calendar'
import type { PlacesIndex } from '#kernel/places'
import type { Jurisdiction } from '#kernel/procedures/case'
import { asProcedure, type HandOver } from '#kernel/procedures/hand-over'
import type { Limits } from '#kernel/procedures/limit'
import type { Procedure } from '#kernel/procedures/procedure'

/** The rules by which cases go: procedures, hand-overs, and whose limits and holidays govern a place. */
export interface Casebook {
  readonly procedures: ReadonlyMap<string, Procedure>
  readonly handOvers: ReadonlyMap<string, HandOver>
  /** The course of a hand-over. */
  courseOf(handOver: HandOver): Procedure
  /** The limits of a place and of those that hold it, the nearest first. */
  under(place: string): Jurisdiction
}

export interface Rules {
  readonly procedures: ReadonlyMap<string, Procedure>
  readonly handOvers: ReadonlyMap<string, HandOver>
  readonly limits: readonly Limits[]
  readonly calendar: Calendar
  readonly places: Pick<PlacesIndex, 'ancestors'>
}

export function casebookOf({ procedures, handOvers, limits, calendar, places }: Rules): Casebook {
  // What is counted is kept with the objects it was counted for, so each is made once.
  const courses = new Map([...handOvers.values()].map(one => [one.id, asProcedure(one)]))
  const jurisdictions = new Map<string, Jurisdiction>()
  return {
    procedures,
    handOvers,
    courseOf: handOver => courses.get(handOver.id) as Procedure,
    under(place) {
      const holders = places.ancestors(place).map(one => one.code)
      const found = jurisdictions.get(place) ?? { calendar, limits, places: [place, ...holders.reverse()] }
      jurisdictions.set(place, found)
      return found
    },
  }
}
