import type { Jurisdiction } from '#kernel/procedures/case'
import type { Caution } from '#kernel/procedures/caution'
import { asProcedure, type HandOver } from '#kernel/procedures/hand-over'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Sentinel } from '#kernel/procedures/sentinel'

/** The rules by which cases go: procedures, hand-overs, and whose limits and holidays govern a place. */
export interface Casebook {
  readonly procedures: ReadonlyMap<string, Procedure>
  readonly handOvers: ReadonlyMap<string, HandOver>
  /** What cases of one dispute ask of each other. */
  readonly cautions: readonly Caution[]
  /** What watches the facts of a case. */
  readonly sentinels: readonly Sentinel[]
  /** The course of a hand-over. */
  courseOf(handOver: HandOver): Procedure
  /** The limits of a place and of those that hold it, the nearest first. */
  under(place: string): Jurisdiction
}

export interface Rules {
  readonly procedures: ReadonlyMap<string, Procedure>
  readonly handOvers: ReadonlyMap<string, HandOver>
  readonly cautions?: ReadonlyMap<string, Caution>
  readonly sentinels?: ReadonlyMap<string, Sentinel>
  /** The limits and holidays that govern a place, the nearest first. */
  jurisdictionOf(place: string): Jurisdiction
}

export function casebookOf({ procedures, handOvers, cautions, sentinels, jurisdictionOf }: Rules): Casebook {
  // What is counted is kept with the objects it was counted for, so each is made once.
  const courses = new Map([...handOvers.values()].map(one => [one.id, asProcedure(one)]))
  const jurisdictions = new Map<string, Jurisdiction>()
  return {
    procedures,
    handOvers,
    cautions: [...(cautions?.values() ?? [])],
    sentinels: [...(sentinels?.values() ?? [])],
    courseOf: handOver => courses.get(handOver.id) as Procedure,
    under(place) {
      const found = jurisdictions.get(place) ?? jurisdictionOf(place)
      jurisdictions.set(place, found)
      return found
    },
  }
}

/** Whether a place is that of an office or lies in it. */
export const isWithinOf = (book: Casebook, place: string, office: { readonly place: string }): boolean =>
  place === office.place || (book.under(place).places ?? []).includes(office.place)
